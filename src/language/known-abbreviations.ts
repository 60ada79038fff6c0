/** Abbreviations that readers know better than their full forms, or that are names: no standard explains them. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `
    AC AI AM AND API APP AR ASCII BBS CAD CCS CD CEN CEO CNY CPU CSS CSV DC DIY DNA DNS DVD EN EU EUR EXAMPLE FAQ FM FTP GB GIF GPS GSM
    GPU GUI HDMI HTML HTTP HTTPS ICS ICT ID IEC IEEE IP ISO IT ITU JPEG JPG JSON KB LAN LCD LED MB MMS NFC NO NOT NOTE OCR OK OLED OR OS
    PB PC PDF PIN PM PNG PPT QR RAM RFC RMB ROM SHALL SIM SMS SQL SSD SVG TB TCP TEL TV UK UN URL US USA USB USD UTC UTF VIP VR
    WAN WIFI WLAN WWW XML YAML ZIP
  `
    .trim()
    .split(/\s+/),
)

export function b() {
  console.log('lazy b')
}

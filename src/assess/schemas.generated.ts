// Generated from schemas/published by npm run generate. Change the schemas, not this file.

import type { StructureSchema } from './structure.ts'

/** Structure of an assessment. */
export const assessmentSchema: StructureSchema = {
  "type": "object",
  "properties": {
    "$schema": {
      "type": "string"
    },
    "schemaVersion": {
      "$ref": "#/$defs/schemaVersion"
    },
    "id": {
      "type": "string",
      "pattern": "\\S",
      "maxLength": 1000
    },
    "standard": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "number": {
          "type": "string"
        },
        "edition": {
          "$ref": "#/$defs/edition"
        },
        "sha256": {
          "$ref": "#/$defs/sha256"
        }
      },
      "required": [
        "id",
        "edition"
      ],
      "additionalProperties": false
    },
    "subject": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "identifier": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "scope": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "productLines": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "\\S",
            "maxLength": 1000
          }
        },
        "outlets": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/outlet"
          }
        }
      },
      "required": [
        "name"
      ],
      "additionalProperties": false
    },
    "period": {
      "$ref": "#/$defs/period"
    },
    "kind": {
      "type": "string",
      "enum": [
        "self",
        "second-party",
        "third-party",
        "mystery-visit"
      ]
    },
    "team": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/teamMember"
      }
    },
    "sampling": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/sampleRecord"
      }
    },
    "evidence": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/evidenceRecord"
      }
    },
    "answers": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/id"
      },
      "additionalProperties": {
        "$ref": "#/$defs/answer"
      }
    },
    "findings": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/key"
      },
      "additionalProperties": {
        "$ref": "#/$defs/provisionFinding"
      }
    },
    "adjustments": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/foundAdjustment"
      }
    },
    "vetoes": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/foundVeto"
      }
    }
  },
  "required": [
    "schemaVersion",
    "id",
    "standard",
    "subject",
    "period",
    "kind",
    "answers"
  ],
  "additionalProperties": false,
  "$defs": {
    "schemaVersion": {
      "const": "1.0.0"
    },
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "edition": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$"
    },
    "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "outlet": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/localId"
        },
        "name": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "region": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        }
      },
      "required": [
        "id",
        "name"
      ],
      "additionalProperties": false
    },
    "localId": {
      "type": "string",
      "pattern": "^[^\\s,;，；、\\u0000-\\u001f\\u007f]{1,64}$"
    },
    "period": {
      "type": "object",
      "properties": {
        "from": {
          "$ref": "#/$defs/date"
        },
        "to": {
          "$ref": "#/$defs/date"
        }
      },
      "required": [
        "from",
        "to"
      ],
      "additionalProperties": false
    },
    "date": {
      "type": "string",
      "format": "date"
    },
    "teamMember": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/localId"
        },
        "name": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "role": {
          "type": "string",
          "enum": [
            "leader",
            "assessor",
            "reviewer",
            "expert",
            "observer"
          ]
        },
        "organization": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        }
      },
      "required": [
        "id",
        "role"
      ],
      "additionalProperties": false
    },
    "sampleRecord": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/localId"
        },
        "frame": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "population": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000000
        },
        "sample": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000000
        },
        "method": {
          "type": "string",
          "enum": [
            "all",
            "simple-random",
            "systematic",
            "stratified",
            "risk-based",
            "structured"
          ]
        },
        "seed": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        }
      },
      "required": [
        "id",
        "frame",
        "population",
        "sample",
        "method"
      ],
      "additionalProperties": false
    },
    "evidenceRecord": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/localId"
        },
        "kind": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "source": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "collector": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "collectedAt": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
        },
        "period": {
          "$ref": "#/$defs/period"
        },
        "sha256": {
          "$ref": "#/$defs/sha256"
        },
        "locator": {
          "type": "string",
          "pattern": "\\S",
          "maxLength": 1000
        },
        "sensitivity": {
          "type": "string",
          "enum": [
            "none",
            "confidential",
            "personal",
            "redacted"
          ]
        }
      },
      "required": [
        "id",
        "kind"
      ],
      "additionalProperties": false
    },
    "answer": {
      "oneOf": [
        {
          "$ref": "#/$defs/notApplicableAnswer"
        },
        {
          "$ref": "#/$defs/missingAnswer"
        },
        {
          "$ref": "#/$defs/conformityAnswer"
        },
        {
          "$ref": "#/$defs/sampleAnswer"
        },
        {
          "$ref": "#/$defs/checklistAnswer"
        },
        {
          "$ref": "#/$defs/levelAnswer"
        },
        {
          "$ref": "#/$defs/valueAnswer"
        },
        {
          "$ref": "#/$defs/quotientAnswer"
        },
        {
          "$ref": "#/$defs/countAnswer"
        }
      ]
    },
    "notApplicableAnswer": {
      "type": "object",
      "properties": {
        "notApplicable": {
          "$ref": "#/$defs/id"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "notApplicable"
      ],
      "additionalProperties": false
    },
    "evidenceIds": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/localId"
      }
    },
    "note": {
      "type": "string",
      "maxLength": 10000
    },
    "missingAnswer": {
      "type": "object",
      "properties": {
        "missing": {
          "type": "string",
          "enum": [
            "no-data",
            "denied"
          ]
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "missing"
      ],
      "additionalProperties": false
    },
    "conformityAnswer": {
      "type": "object",
      "properties": {
        "conforming": {
          "type": "boolean"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "conforming"
      ],
      "additionalProperties": false
    },
    "sampleAnswer": {
      "type": "object",
      "properties": {
        "sampled": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "conforming": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000000
        },
        "population": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "sampled",
        "conforming"
      ],
      "additionalProperties": false
    },
    "checklistAnswer": {
      "type": "object",
      "properties": {
        "items": {
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "type": "string",
            "enum": [
              "yes",
              "partly",
              "no",
              "not-applicable"
            ]
          }
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "items"
      ],
      "additionalProperties": false
    },
    "levelAnswer": {
      "type": "object",
      "properties": {
        "level": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "level"
      ],
      "additionalProperties": false
    },
    "valueAnswer": {
      "type": "object",
      "properties": {
        "value": {
          "$ref": "#/$defs/decimalInput"
        },
        "interval": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/decimalInput"
          },
          "minItems": 2,
          "maxItems": 2
        },
        "sampled": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "population": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "value"
      ],
      "additionalProperties": false
    },
    "decimalInput": {
      "type": [
        "number",
        "string"
      ],
      "minimum": -1000000000000,
      "maximum": 1000000000000,
      "pattern": "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,18})?$"
    },
    "quotientAnswer": {
      "type": "object",
      "properties": {
        "numerator": {
          "$ref": "#/$defs/decimalInput"
        },
        "denominator": {
          "$ref": "#/$defs/decimalInput"
        },
        "population": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "numerator",
        "denominator"
      ],
      "additionalProperties": false
    },
    "countAnswer": {
      "type": "object",
      "properties": {
        "count": {
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000000000
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "count"
      ],
      "additionalProperties": false
    },
    "key": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"
    },
    "provisionFinding": {
      "type": "object",
      "properties": {
        "finding": {
          "type": "string",
          "enum": [
            "conforming",
            "partly-conforming",
            "nonconforming",
            "not-applicable"
          ]
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "finding"
      ],
      "additionalProperties": false
    },
    "foundAdjustment": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "count": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000000000
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    },
    "foundVeto": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "evidence": {
          "$ref": "#/$defs/evidenceIds"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false
    }
  }
}

/** Structure of what scoring reads of a `criteria.json`. */
export const criteriaSchema: StructureSchema = {
  "type": "object",
  "properties": {
    "standard": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "number": {
          "type": "string"
        },
        "edition": {
          "$ref": "#/$defs/edition"
        },
        "title": {
          "$ref": "#/$defs/localized"
        }
      },
      "required": [
        "id",
        "number",
        "edition",
        "title"
      ],
      "additionalProperties": false
    },
    "evaluation": {
      "$ref": "#/$defs/evaluation"
    },
    "criteria": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/$defs/id"
          },
          "code": {
            "type": "string"
          },
          "title": {
            "$ref": "#/$defs/localized"
          },
          "weight": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "parent": {
            "$ref": "#/$defs/id"
          },
          "scoring": {
            "$ref": "#/$defs/scoring"
          },
          "provisions": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/key"
            }
          },
          "metrics": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/key"
            }
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/question"
            }
          },
          "notApplicable": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/notApplicable"
            }
          },
          "gates": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/gate"
            }
          }
        },
        "required": [
          "id",
          "title",
          "weight",
          "provisions",
          "metrics",
          "items",
          "notApplicable",
          "gates"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "standard",
    "evaluation",
    "criteria"
  ],
  "additionalProperties": false,
  "$defs": {
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    },
    "edition": {
      "type": "string",
      "pattern": "^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$"
    },
    "localized": {
      "type": "object",
      "properties": {
        "zh": {
          "type": "string"
        },
        "en": {
          "type": "string"
        }
      },
      "minProperties": 1,
      "additionalProperties": false
    },
    "evaluation": {
      "type": "object",
      "properties": {
        "grades": {
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "properties": {
              "id": {
                "$ref": "#/$defs/id"
              },
              "title": {
                "$ref": "#/$defs/localized"
              },
              "minimum": {
                "type": "number",
                "minimum": 0,
                "maximum": 100
              }
            },
            "required": [
              "id",
              "title",
              "minimum"
            ],
            "additionalProperties": false
          }
        },
        "vetoes": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {
                "$ref": "#/$defs/id"
              },
              "code": {
                "type": "string"
              },
              "title": {
                "$ref": "#/$defs/localized"
              },
              "provision": {
                "$ref": "#/$defs/key"
              },
              "cap": {
                "$ref": "#/$defs/id"
              }
            },
            "required": [
              "id",
              "title"
            ],
            "additionalProperties": false
          }
        },
        "adjustments": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "id": {
                "$ref": "#/$defs/id"
              },
              "kind": {
                "type": "string",
                "enum": [
                  "deduction",
                  "bonus"
                ]
              },
              "title": {
                "$ref": "#/$defs/localized"
              },
              "points": {
                "type": "number",
                "minimum": 0,
                "maximum": 100
              },
              "provision": {
                "$ref": "#/$defs/key"
              }
            },
            "required": [
              "id",
              "kind",
              "title",
              "points"
            ],
            "additionalProperties": false
          }
        },
        "maximumBonus": {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        "maximumDeduction": {
          "type": "number",
          "minimum": 0,
          "maximum": 100
        },
        "maximumNotApplicable": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "notRated": {
          "$ref": "#/$defs/localized"
        },
        "notAssessable": {
          "$ref": "#/$defs/localized"
        },
        "partly": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "confidence": {
          "type": "number",
          "enum": [
            0.9,
            0.95,
            0.99
          ]
        },
        "decimals": {
          "type": "integer",
          "minimum": 0,
          "maximum": 6
        },
        "samples": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "atMost": {
                "type": "integer",
                "minimum": 1
              },
              "sample": {
                "type": "integer",
                "minimum": 1
              }
            },
            "required": [
              "sample"
            ],
            "additionalProperties": false
          }
        },
        "sampling": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/key"
          }
        }
      },
      "required": [
        "grades",
        "vetoes",
        "adjustments",
        "notRated",
        "notAssessable",
        "partly",
        "confidence",
        "decimals",
        "samples",
        "sampling"
      ],
      "additionalProperties": false
    },
    "scoring": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "binary"
            }
          },
          "required": [
            "method"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "ratio"
            },
            "minimumSample": {
              "type": "integer",
              "minimum": 1
            }
          },
          "required": [
            "method"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "checklist"
            }
          },
          "required": [
            "method"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "rubric"
            },
            "levels": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "value": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                  },
                  "anchor": {
                    "$ref": "#/$defs/localized"
                  }
                },
                "required": [
                  "value",
                  "anchor"
                ],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "method",
            "levels"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "linear"
            },
            "zeroAt": {
              "type": "number"
            },
            "fullAt": {
              "type": "number"
            },
            "unit": {
              "$ref": "#/$defs/unit"
            }
          },
          "required": [
            "method",
            "zeroAt",
            "fullAt",
            "unit"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "steps"
            },
            "unit": {
              "$ref": "#/$defs/unit"
            },
            "steps": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "atMost": {
                    "type": "number"
                  },
                  "fraction": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                  }
                },
                "required": [
                  "atMost",
                  "fraction"
                ],
                "additionalProperties": false
              }
            },
            "otherwise": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "method",
            "unit",
            "steps",
            "otherwise"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "method": {
              "const": "deduction"
            },
            "perCount": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            },
            "floor": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "method",
            "perCount",
            "floor"
          ],
          "additionalProperties": false
        }
      ]
    },
    "question": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "question": {
          "$ref": "#/$defs/localized"
        },
        "provision": {
          "$ref": "#/$defs/key"
        },
        "method": {
          "$ref": "#/$defs/verificationMethod"
        }
      },
      "required": [
        "id",
        "question"
      ],
      "additionalProperties": false
    },
    "notApplicable": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/id"
        },
        "title": {
          "$ref": "#/$defs/localized"
        }
      },
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false
    },
    "gate": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "grade": {
              "$ref": "#/$defs/id"
            },
            "minimum": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "grade",
            "minimum"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "grade": {
              "$ref": "#/$defs/id"
            },
            "value": {
              "type": "number"
            }
          },
          "required": [
            "grade",
            "value"
          ],
          "additionalProperties": false
        }
      ]
    }
  }
}

// @ts-nocheck
// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.

import { fullFormats } from 'ajv-formats/dist/formats.js'

/** Whether two values of JSON are alike. */
function equal(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  )
}

/** A name as a step of a JSON pointer; hardly any has to be escaped. */
function escaped(name) {
  return /[~/]/.test(name) ? name.replace(/~/g, '~0').replace(/\//g, '~1') : name
}

/** The errors found so far, if any, and another. */
function withError(errors, error) {
  if (errors === null) return [error]
  errors.push(error)
  return errors
}

/** The errors found so far, if any, and others, which were found below that step. */
function withErrors(errors, others, step) {
  others.forEach((other) => {
    other.instancePath = step + other.instancePath
  })
  return errors === null ? others : errors.concat(others)
}

export const validate_standard = validate0;
const schema0 = {"type":"object","properties":{"kind":{"const":"standard"},"id":{"$ref":"common.schema.json#/$defs/id"},"number":{"$ref":"common.schema.json#/$defs/documentNumber"},"edition":{"type":"string","pattern":"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$","patternErrorMessage":"应为字母和数字，可用点或连字符隔开，例如 `2026`\nExpected letters and digits, parted by dots or hyphens if need be, such as `2026`"},"language":{"$ref":"common.schema.json#/$defs/language"},"title":{"$ref":"#/$defs/standardTitle"},"part":{"type":"integer","minimum":0},"type":{"type":"string","enum":["vocabulary","specification","code-of-practice","guideline","test-method","evaluation","general"]},"stage":{"type":"string","enum":["preliminary","proposal","drafting","enquiry","review","approval","published","under-review","withdrawn"]},"dates":{"type":"object","properties":{"drafted":{"$ref":"common.schema.json#/$defs/calendarDate"},"published":{"$ref":"common.schema.json#/$defs/calendarDate"},"implemented":{"$ref":"common.schema.json#/$defs/calendarDate"}},"additionalProperties":false},"ics":{"type":"array","items":{"$ref":"#/$defs/icsCode"},"uniqueItems":true},"ccs":{"type":"string","pattern":"^[A-Z] ?[0-9]{2}(/[0-9]{2})?$","patternErrorMessage":"应为 CCS 号，例如 `A 12`\nExpected a CCS code such as `A 12`"},"roles":{"type":"object","properties":{"proposer":{"$ref":"common.schema.json#/$defs/localizedText"},"committee":{"$ref":"common.schema.json#/$defs/localizedText"},"organizations":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"drafters":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}}},"additionalProperties":false},"replaces":{"type":"array","items":{"$ref":"common.schema.json#/$defs/documentNumber"},"uniqueItems":true},"basis":{"$ref":"common.schema.json#/$defs/basisIds"},"evaluation":{"$ref":"#/$defs/evaluation"},"outline":{"$ref":"#/$defs/outline"}},"required":["kind","id","number","edition","language","title","type","stage","outline"],"additionalProperties":false,"$defs":{"titleElements":{"type":["string","array"],"pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1,"maxItems":3},"standardTitle":{"type":["string","array","object"],"pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1,"maxItems":3,"properties":{"zh":{"$ref":"#/$defs/titleElements"},"en":{"$ref":"#/$defs/titleElements"}},"minProperties":1,"additionalProperties":false},"icsCode":{"type":"string","pattern":"^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2})?)?$","patternErrorMessage":"应为 ICS 号，例如 `03.080.30`\nExpected an ICS code such as `03.080.30`"},"outline":{"type":"object","properties":{"terms":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"}},"chapters":{"type":"array","items":{"$ref":"#/$defs/chapterEntry"}},"annexes":{"type":"array","items":{"$ref":"#/$defs/chapterId"},"uniqueItems":true}},"required":["chapters"],"additionalProperties":false},"chapterId":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","not":{"enum":["foreword","introduction","scope","references","terms","bibliography","full","explanation"]}},"chapterEntry":{"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","not":{"enum":["foreword","introduction","scope","references","terms","bibliography","full","explanation"]},"properties":{"id":{"$ref":"#/$defs/chapterId"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"units":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"},"minItems":1}},"required":["id","title","units"],"additionalProperties":false},"outlineEntry":{"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"units":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"},"minItems":1}},"required":["id","title","units"],"additionalProperties":false},"evaluation":{"type":"object","properties":{"grades":{"type":"array","items":{"$ref":"#/$defs/grade"},"minItems":1},"vetoes":{"type":"array","items":{"$ref":"#/$defs/veto"}},"adjustments":{"type":"array","items":{"$ref":"#/$defs/adjustment"}},"maximumBonus":{"$ref":"common.schema.json#/$defs/quantity"},"maximumDeduction":{"$ref":"common.schema.json#/$defs/quantity"},"maximumNotApplicable":{"$ref":"common.schema.json#/$defs/share"},"notRated":{"$ref":"common.schema.json#/$defs/localizedText"},"notAssessable":{"$ref":"common.schema.json#/$defs/localizedText"},"partly":{"type":"number","minimum":0,"maximum":1,"default":0},"confidence":{"type":"number","enum":[0.9,0.95,0.99],"default":0.95},"decimals":{"type":"integer","minimum":0,"maximum":6,"default":1},"samples":{"type":"array","items":{"$ref":"#/$defs/sampleSize"}},"sampling":{"type":"array","items":{"$ref":"common.schema.json#/$defs/provisionKey"},"uniqueItems":true}},"required":["grades"],"additionalProperties":false},"grade":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"minimum":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["id","title","minimum"],"additionalProperties":false},"veto":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"code":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"},"cap":{"$ref":"common.schema.json#/$defs/id"}},"required":["id","title"],"additionalProperties":false},"adjustment":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"type":"string","enum":["deduction","bonus"]},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"points":{"$ref":"common.schema.json#/$defs/quantity"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"}},"required":["id","kind","title","points"],"additionalProperties":false},"sampleSize":{"type":"object","properties":{"atMost":{"type":"integer","minimum":1},"sample":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["sample"],"additionalProperties":false}}};
const schema2 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`"};
const schema3 = {"type":"string","pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$","patternErrorMessage":"应为文件编号，首尾没有空格，例如 `T/XXX 001.3`\nExpected a document number without spaces around it, such as `T/XXX 001.3`"};
const schema4 = {"type":"string","enum":["zh","en"]};
const schema9 = {"type":"string","format":"date"};
const schema12 = {"type":"string","pattern":"^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2})?)?$","patternErrorMessage":"应为 ICS 号，例如 `03.080.30`\nExpected an ICS code such as `03.080.30`"};
const func0 = Object.prototype.hasOwnProperty;
const func1 = equal;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
const pattern2 = new RegExp("^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$", "u");
const pattern7 = new RegExp("^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2})?)?$", "u");
const pattern8 = new RegExp("^[A-Z] ?[0-9]{2}(/[0-9]{2})?$", "u");
const schema5 = {"type":["string","array","object"],"pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1,"maxItems":3,"properties":{"zh":{"$ref":"#/$defs/titleElements"},"en":{"$ref":"#/$defs/titleElements"}},"minProperties":1,"additionalProperties":false};
const schema6 = {"type":"string","pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty"};
const pattern3 = new RegExp("\\S", "u");
const schema7 = {"type":["string","array"],"pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1,"maxItems":3};

function validate3(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema7.type},parentSchema:schema7,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema7,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 3){
const err2 = {instancePath:"",schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},parentSchema:schema7,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.length < 1){
const err3 = {instancePath:"",schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema7,data};
vErrors = withError(vErrors, err3);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema5.type},parentSchema:schema5,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema5,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 3){
const err2 = {instancePath:"",schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},parentSchema:schema5,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.length < 1){
const err3 = {instancePath:"",schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema5,data};
vErrors = withError(vErrors, err3);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err6 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema5,data};
vErrors = withError(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err7 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema5,data};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.zh !== undefined){
if(!(validate3(data.zh))){
vErrors = withErrors(vErrors, validate3.errors, "/zh");
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate3(data.en))){
vErrors = withErrors(vErrors, validate3.errors, "/en");
errors = vErrors.length;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["string","object"],"pattern":"\\S","patternErrorMessage":"应为不为空的文字\nExpected text that is not empty","properties":{"zh":{"$ref":"#/$defs/text"},"en":{"$ref":"#/$defs/text"}},"minProperties":1,"additionalProperties":false};

function validate7(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate7.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"array","items":{"$ref":"#/$defs/text"},"uniqueItems":true};

function validate12(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"grades":{"type":"array","items":{"$ref":"#/$defs/grade"},"minItems":1},"vetoes":{"type":"array","items":{"$ref":"#/$defs/veto"}},"adjustments":{"type":"array","items":{"$ref":"#/$defs/adjustment"}},"maximumBonus":{"$ref":"common.schema.json#/$defs/quantity"},"maximumDeduction":{"$ref":"common.schema.json#/$defs/quantity"},"maximumNotApplicable":{"$ref":"common.schema.json#/$defs/share"},"notRated":{"$ref":"common.schema.json#/$defs/localizedText"},"notAssessable":{"$ref":"common.schema.json#/$defs/localizedText"},"partly":{"type":"number","minimum":0,"maximum":1,"default":0},"confidence":{"type":"number","enum":[0.9,0.95,0.99],"default":0.95},"decimals":{"type":"integer","minimum":0,"maximum":6,"default":1},"samples":{"type":"array","items":{"$ref":"#/$defs/sampleSize"}},"sampling":{"type":"array","items":{"$ref":"common.schema.json#/$defs/provisionKey"},"uniqueItems":true}},"required":["grades"],"additionalProperties":false};
const schema22 = {"type":["number","string"],"pattern":"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$","patternErrorMessage":"应为一个数，或参数名，例如 `GRADE_BAND_5`\nExpected a number, or the name of a parameter, such as `GRADE_BAND_5`"};
const schema34 = {"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$","patternErrorMessage":"应为 0～1 的数，或参数名，例如 `GRADE_GATE_5`\nExpected a number from 0 to 1, or the name of a parameter, such as `GRADE_GATE_5`"};
const schema26 = {"type":"string","pattern":"^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$","patternErrorMessage":"应为“标准/单元.条款”形式的名称，例如 `process/first-response.within-24h`\nExpected a name of the form standard/unit.provision, such as `process/first-response.within-24h`"};
const schema20 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"minimum":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["id","title","minimum"],"additionalProperties":false};
const pattern15 = new RegExp("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", "u");

function validate15(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema20,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema20,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.minimum === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimum"},parentSchema:schema20,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "minimum"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.title !== undefined){
if(!(validate7(data.title))){
vErrors = withErrors(vErrors, validate7.errors, "/title");
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
let data2 = data.minimum;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data2};
vErrors = withError(vErrors, err6);
errors++;
}
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err7 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data2};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema20,data};
vErrors = withError(vErrors, err8);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"code":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"},"cap":{"$ref":"common.schema.json#/$defs/id"}},"required":["id","title"],"additionalProperties":false};
const pattern18 = new RegExp("^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$", "u");

function validate18(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema23,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema23,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "code")) || (key0 === "title")) || (key0 === "provision")) || (key0 === "cap"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.title !== undefined){
if(!(validate7(data.title))){
vErrors = withErrors(vErrors, validate7.errors, "/title");
errors = vErrors.length;
}
}
if(data.provision !== undefined){
let data3 = data.provision;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err7 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},parentSchema:schema26,data:data3};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/type",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.cap !== undefined){
let data4 = data.cap;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:"/cap",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/cap",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema23,data};
vErrors = withError(vErrors, err11);
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"type":"string","enum":["deduction","bonus"]},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"points":{"$ref":"common.schema.json#/$defs/quantity"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"}},"required":["id","kind","title","points"],"additionalProperties":false};

function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema28,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema28,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema28,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.points === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "points"},parentSchema:schema28,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "kind")) || (key0 === "title")) || (key0 === "points")) || (key0 === "provision"))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.kind,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
if(!((data1 === "deduction") || (data1 === "bonus"))){
const err8 = {instancePath:"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum},parentSchema:schema28.properties.kind,data:data1};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.title !== undefined){
if(!(validate7(data.title))){
vErrors = withErrors(vErrors, validate7.errors, "/title");
errors = vErrors.length;
}
}
if(data.points !== undefined){
let data3 = data.points;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:"/points",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err10 = {instancePath:"/points",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
}
}
if(data.provision !== undefined){
let data4 = data.provision;
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err11 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},parentSchema:schema26,data:data4};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/type",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data4};
vErrors = withError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema28,data};
vErrors = withError(vErrors, err13);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"atMost":{"type":"integer","minimum":1},"sample":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["sample"],"additionalProperties":false};

function validate26(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sample === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "sample"},parentSchema:schema35,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "atMost") || (key0 === "sample"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.atMost !== undefined){
let data0 = data.atMost;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:"/atMost",schemaPath:"#/properties/atMost/type",keyword:"type",params:{type: "integer"},parentSchema:schema35.properties.atMost,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:"/atMost",schemaPath:"#/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema35.properties.atMost,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
}
if(data.sample !== undefined){
let data1 = data.sample;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:"/sample",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err5 = {instancePath:"/sample",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema35,data};
vErrors = withError(vErrors, err6);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate14(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grades === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"},parentSchema:schema19,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema19.properties, key0))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.grades !== undefined){
let data0 = data.grades;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:"/grades",schemaPath:"#/properties/grades/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.grades,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data0[i0]))){
vErrors = withErrors(vErrors, validate15.errors, "/grades/" + i0);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.grades,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.vetoes !== undefined){
let data2 = data.vetoes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate18(data2[i1]))){
vErrors = withErrors(vErrors, validate18.errors, "/vetoes/" + i1);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:"/vetoes",schemaPath:"#/properties/vetoes/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.vetoes,data:data2};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.adjustments !== undefined){
let data4 = data.adjustments;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data4[i2]))){
vErrors = withErrors(vErrors, validate21.errors, "/adjustments/" + i2);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:"/adjustments",schemaPath:"#/properties/adjustments/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.adjustments,data:data4};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.maximumBonus !== undefined){
let data6 = data.maximumBonus;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
const err6 = {instancePath:"/maximumBonus",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data6};
vErrors = withError(vErrors, err6);
errors++;
}
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
const err7 = {instancePath:"/maximumBonus",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data6};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
if(data.maximumDeduction !== undefined){
let data7 = data.maximumDeduction;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){
const err8 = {instancePath:"/maximumDeduction",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data7};
vErrors = withError(vErrors, err8);
errors++;
}
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
const err9 = {instancePath:"/maximumDeduction",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data7};
vErrors = withError(vErrors, err9);
errors++;
}
}
}
if(data.maximumNotApplicable !== undefined){
let data8 = data.maximumNotApplicable;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err10 = {instancePath:"/maximumNotApplicable",schemaPath:"common.schema.json#/$defs/share/type",keyword:"type",params:{type: schema34.type},parentSchema:schema34,data:data8};
vErrors = withError(vErrors, err10);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err11 = {instancePath:"/maximumNotApplicable",schemaPath:"common.schema.json#/$defs/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema34,data:data8};
vErrors = withError(vErrors, err11);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:"/maximumNotApplicable",schemaPath:"common.schema.json#/$defs/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34,data:data8};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern15.test(data8)){
const err13 = {instancePath:"/maximumNotApplicable",schemaPath:"common.schema.json#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema34,data:data8};
vErrors = withError(vErrors, err13);
errors++;
}
}
}
if(data.notRated !== undefined){
if(!(validate7(data.notRated))){
vErrors = withErrors(vErrors, validate7.errors, "/notRated");
errors = vErrors.length;
}
}
if(data.notAssessable !== undefined){
if(!(validate7(data.notAssessable))){
vErrors = withErrors(vErrors, validate7.errors, "/notAssessable");
errors = vErrors.length;
}
}
if(data.partly !== undefined){
let data11 = data.partly;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err14 = {instancePath:"/partly",schemaPath:"#/properties/partly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema19.properties.partly,data:data11};
vErrors = withError(vErrors, err14);
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err15 = {instancePath:"/partly",schemaPath:"#/properties/partly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.partly,data:data11};
vErrors = withError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/partly",schemaPath:"#/properties/partly/type",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.partly,data:data11};
vErrors = withError(vErrors, err16);
errors++;
}
}
if(data.confidence !== undefined){
let data12 = data.confidence;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err17 = {instancePath:"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.confidence,data:data12};
vErrors = withError(vErrors, err17);
errors++;
}
if(!(((data12 === 0.9) || (data12 === 0.95)) || (data12 === 0.99))){
const err18 = {instancePath:"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema19.properties.confidence.enum},parentSchema:schema19.properties.confidence,data:data12};
vErrors = withError(vErrors, err18);
errors++;
}
}
if(data.decimals !== undefined){
let data13 = data.decimals;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err19 = {instancePath:"/decimals",schemaPath:"#/properties/decimals/type",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.decimals,data:data13};
vErrors = withError(vErrors, err19);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 6 || isNaN(data13)){
const err20 = {instancePath:"/decimals",schemaPath:"#/properties/decimals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},parentSchema:schema19.properties.decimals,data:data13};
vErrors = withError(vErrors, err20);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err21 = {instancePath:"/decimals",schemaPath:"#/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.decimals,data:data13};
vErrors = withError(vErrors, err21);
errors++;
}
}
}
if(data.samples !== undefined){
let data14 = data.samples;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate26(data14[i3]))){
vErrors = withErrors(vErrors, validate26.errors, "/samples/" + i3);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.samples,data:data14};
vErrors = withError(vErrors, err22);
errors++;
}
}
if(data.sampling !== undefined){
let data16 = data.sampling;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern18.test(data17)){
const err23 = {instancePath:"/sampling/" + i4,schemaPath:"common.schema.json#/$defs/provisionKey/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},parentSchema:schema26,data:data17};
vErrors = withError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:"/sampling/" + i4,schemaPath:"common.schema.json#/$defs/provisionKey/type",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data17};
vErrors = withError(vErrors, err24);
errors++;
}
}
let i5 = data16.length;
let j0;
if(i5 > 1){
outer0:
for(;i5--;){
for(j0 = i5; j0--;){
if(func1(data16[i5], data16[j0])){
const err25 = {instancePath:"/sampling",schemaPath:"#/properties/sampling/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0},parentSchema:schema19.properties.sampling,data:data16};
vErrors = withError(vErrors, err25);
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.sampling,data:data16};
vErrors = withError(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema19,data};
vErrors = withError(vErrors, err27);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"terms":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"}},"chapters":{"type":"array","items":{"$ref":"#/$defs/chapterEntry"}},"annexes":{"type":"array","items":{"$ref":"#/$defs/chapterId"},"uniqueItems":true}},"required":["chapters"],"additionalProperties":false};
const schema42 = {"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","not":{"enum":["foreword","introduction","scope","references","terms","bibliography","full","explanation"]}};
const schema39 = {"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"units":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"},"minItems":1}},"required":["id","title","units"],"additionalProperties":false};
const wrapper0 = {validate: validate30};

function validate30(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema39.type},parentSchema:schema39,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema39,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema39,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema39,data};
vErrors = withError(vErrors, err3);
errors++;
}
if(data.units === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},parentSchema:schema39,data};
vErrors = withError(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "units"))){
const err5 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.title !== undefined){
if(!(validate7(data.title))){
vErrors = withErrors(vErrors, validate7.errors, "/title");
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data2 = data.units;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema39.properties.units,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data2[i0]))){
vErrors = withErrors(vErrors, wrapper0.validate.errors, "/units/" + i0);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.units,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["string","object"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","not":{"enum":["foreword","introduction","scope","references","terms","bibliography","full","explanation"]},"properties":{"id":{"$ref":"#/$defs/chapterId"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"units":{"type":"array","items":{"$ref":"#/$defs/outlineEntry"},"minItems":1}},"required":["id","title","units"],"additionalProperties":false};

function validate33(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema41.type},parentSchema:schema41,data};
vErrors = withError(vErrors, err0);
errors++;
}
const _errs1 = errors;
const _errs2 = errors;
if(!((((((((data === "foreword") || (data === "introduction")) || (data === "scope")) || (data === "references")) || (data === "terms")) || (data === "bibliography")) || (data === "full")) || (data === "explanation"))){
const err1 = {};
vErrors = withError(vErrors, err1);
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath:"",schemaPath:"#/not",keyword:"not",params:{},parentSchema:schema41,data};
vErrors = withError(vErrors, err2);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema41,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema41,data};
vErrors = withError(vErrors, err4);
errors++;
}
if(data.title === undefined){
const err5 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema41,data};
vErrors = withError(vErrors, err5);
errors++;
}
if(data.units === undefined){
const err6 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},parentSchema:schema41,data};
vErrors = withError(vErrors, err6);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "units"))){
const err7 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41,data};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
const _errs7 = errors;
const _errs8 = errors;
if(!((((((((data0 === "foreword") || (data0 === "introduction")) || (data0 === "scope")) || (data0 === "references")) || (data0 === "terms")) || (data0 === "bibliography")) || (data0 === "full")) || (data0 === "explanation"))){
const err8 = {};
vErrors = withError(vErrors, err8);
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
const err9 = {instancePath:"/id",schemaPath:"#/$defs/chapterId/not",keyword:"not",params:{},parentSchema:schema42,data:data0};
vErrors = withError(vErrors, err9);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err10 = {instancePath:"/id",schemaPath:"#/$defs/chapterId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema42,data:data0};
vErrors = withError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/id",schemaPath:"#/$defs/chapterId/type",keyword:"type",params:{type: "string"},parentSchema:schema42,data:data0};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(data.title !== undefined){
if(!(validate7(data.title))){
vErrors = withErrors(vErrors, validate7.errors, "/title");
errors = vErrors.length;
}
}
if(data.units !== undefined){
let data2 = data.units;
if(Array.isArray(data2)){
if(data2.length < 1){
const err12 = {instancePath:"/units",schemaPath:"#/properties/units/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.units,data:data2};
vErrors = withError(vErrors, err12);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data2[i0]))){
vErrors = withErrors(vErrors, validate30.errors, "/units/" + i0);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.units,data:data2};
vErrors = withError(vErrors, err13);
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate29(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chapters === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "chapters"},parentSchema:schema38,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "terms") || (key0 === "chapters")) || (key0 === "annexes"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.terms !== undefined){
let data0 = data.terms;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0]))){
vErrors = withErrors(vErrors, validate30.errors, "/terms/" + i0);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.terms,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.chapters !== undefined){
let data2 = data.chapters;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate33(data2[i1]))){
vErrors = withErrors(vErrors, validate33.errors, "/chapters/" + i1);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"/chapters",schemaPath:"#/properties/chapters/type",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.chapters,data:data2};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.annexes !== undefined){
let data4 = data.annexes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs13 = errors;
const _errs14 = errors;
if(!((((((((data5 === "foreword") || (data5 === "introduction")) || (data5 === "scope")) || (data5 === "references")) || (data5 === "terms")) || (data5 === "bibliography")) || (data5 === "full")) || (data5 === "explanation"))){
const err4 = {};
vErrors = withError(vErrors, err4);
errors++;
}
var valid8 = _errs14 === errors;
if(valid8){
const err5 = {instancePath:"/annexes/" + i2,schemaPath:"#/$defs/chapterId/not",keyword:"not",params:{},parentSchema:schema42,data:data5};
vErrors = withError(vErrors, err5);
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err6 = {instancePath:"/annexes/" + i2,schemaPath:"#/$defs/chapterId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema42,data:data5};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/annexes/" + i2,schemaPath:"#/$defs/chapterId/type",keyword:"type",params:{type: "string"},parentSchema:schema42,data:data5};
vErrors = withError(vErrors, err7);
errors++;
}
}
let i3 = data4.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func1(data4[i3], data4[j0])){
const err8 = {instancePath:"/annexes",schemaPath:"#/properties/annexes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},parentSchema:schema38.properties.annexes,data:data4};
vErrors = withError(vErrors, err8);
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:"/annexes",schemaPath:"#/properties/annexes/type",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.annexes,data:data4};
vErrors = withError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data};
vErrors = withError(vErrors, err10);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const formats0 = fullFormats.date;

function validate0(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema0,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema0,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.number === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},parentSchema:schema0,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.edition === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},parentSchema:schema0,data};
vErrors = withError(vErrors, err3);
errors++;
}
if(data.language === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},parentSchema:schema0,data};
vErrors = withError(vErrors, err4);
errors++;
}
if(data.title === undefined){
const err5 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema0,data};
vErrors = withError(vErrors, err5);
errors++;
}
if(data.type === undefined){
const err6 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema0,data};
vErrors = withError(vErrors, err6);
errors++;
}
if(data.stage === undefined){
const err7 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},parentSchema:schema0,data};
vErrors = withError(vErrors, err7);
errors++;
}
if(data.outline === undefined){
const err8 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "outline"},parentSchema:schema0,data};
vErrors = withError(vErrors, err8);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err9 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema0,data};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("standard" !== data0){
const err10 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "standard"},parentSchema:schema0.properties.kind,data:data0};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err11 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err13 = {instancePath:"/number",schemaPath:"common.schema.json#/$defs/documentNumber/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},parentSchema:schema3,data:data2};
vErrors = withError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:"/number",schemaPath:"common.schema.json#/$defs/documentNumber/type",keyword:"type",params:{type: "string"},parentSchema:schema3,data:data2};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.edition !== undefined){
let data3 = data.edition;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err15 = {instancePath:"/edition",schemaPath:"#/properties/edition/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$"},parentSchema:schema0.properties.edition,data:data3};
vErrors = withError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "string"},parentSchema:schema0.properties.edition,data:data3};
vErrors = withError(vErrors, err16);
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 !== "string"){
const err17 = {instancePath:"/language",schemaPath:"common.schema.json#/$defs/language/type",keyword:"type",params:{type: "string"},parentSchema:schema4,data:data4};
vErrors = withError(vErrors, err17);
errors++;
}
if(!((data4 === "zh") || (data4 === "en"))){
const err18 = {instancePath:"/language",schemaPath:"common.schema.json#/$defs/language/enum",keyword:"enum",params:{allowedValues: schema4.enum},parentSchema:schema4,data:data4};
vErrors = withError(vErrors, err18);
errors++;
}
}
if(data.title !== undefined){
if(!(validate2(data.title))){
vErrors = withErrors(vErrors, validate2.errors, "/title");
errors = vErrors.length;
}
}
if(data.part !== undefined){
let data6 = data.part;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: "integer"},parentSchema:schema0.properties.part,data:data6};
vErrors = withError(vErrors, err19);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:"/part",schemaPath:"#/properties/part/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema0.properties.part,data:data6};
vErrors = withError(vErrors, err20);
errors++;
}
}
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err21 = {instancePath:"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},parentSchema:schema0.properties.type,data:data7};
vErrors = withError(vErrors, err21);
errors++;
}
if(!(((((((data7 === "vocabulary") || (data7 === "specification")) || (data7 === "code-of-practice")) || (data7 === "guideline")) || (data7 === "test-method")) || (data7 === "evaluation")) || (data7 === "general"))){
const err22 = {instancePath:"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.type.enum},parentSchema:schema0.properties.type,data:data7};
vErrors = withError(vErrors, err22);
errors++;
}
}
if(data.stage !== undefined){
let data8 = data.stage;
if(typeof data8 !== "string"){
const err23 = {instancePath:"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},parentSchema:schema0.properties.stage,data:data8};
vErrors = withError(vErrors, err23);
errors++;
}
if(!(((((((((data8 === "preliminary") || (data8 === "proposal")) || (data8 === "drafting")) || (data8 === "enquiry")) || (data8 === "review")) || (data8 === "approval")) || (data8 === "published")) || (data8 === "under-review")) || (data8 === "withdrawn"))){
const err24 = {instancePath:"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema0.properties.stage.enum},parentSchema:schema0.properties.stage,data:data8};
vErrors = withError(vErrors, err24);
errors++;
}
}
if(data.dates !== undefined){
let data9 = data.dates;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((key1 === "drafted") || (key1 === "published")) || (key1 === "implemented"))){
const err25 = {instancePath:"/dates",schemaPath:"#/properties/dates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema0.properties.dates,data:data9};
vErrors = withError(vErrors, err25);
errors++;
}
}
if(data9.drafted !== undefined){
let data10 = data9.drafted;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
const err26 = {instancePath:"/dates/drafted",schemaPath:"common.schema.json#/$defs/calendarDate/format",keyword:"format",params:{format: "date"},parentSchema:schema9,data:data10};
vErrors = withError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:"/dates/drafted",schemaPath:"common.schema.json#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},parentSchema:schema9,data:data10};
vErrors = withError(vErrors, err27);
errors++;
}
}
if(data9.published !== undefined){
let data11 = data9.published;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err28 = {instancePath:"/dates/published",schemaPath:"common.schema.json#/$defs/calendarDate/format",keyword:"format",params:{format: "date"},parentSchema:schema9,data:data11};
vErrors = withError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:"/dates/published",schemaPath:"common.schema.json#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},parentSchema:schema9,data:data11};
vErrors = withError(vErrors, err29);
errors++;
}
}
if(data9.implemented !== undefined){
let data12 = data9.implemented;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
const err30 = {instancePath:"/dates/implemented",schemaPath:"common.schema.json#/$defs/calendarDate/format",keyword:"format",params:{format: "date"},parentSchema:schema9,data:data12};
vErrors = withError(vErrors, err30);
errors++;
}
}
else {
const err31 = {instancePath:"/dates/implemented",schemaPath:"common.schema.json#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},parentSchema:schema9,data:data12};
vErrors = withError(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "object"},parentSchema:schema0.properties.dates,data:data9};
vErrors = withError(vErrors, err32);
errors++;
}
}
if(data.ics !== undefined){
let data13 = data.ics;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err33 = {instancePath:"/ics/" + i0,schemaPath:"#/$defs/icsCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2})?)?$"},parentSchema:schema12,data:data14};
vErrors = withError(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:"/ics/" + i0,schemaPath:"#/$defs/icsCode/type",keyword:"type",params:{type: "string"},parentSchema:schema12,data:data14};
vErrors = withError(vErrors, err34);
errors++;
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data13[i1], data13[j0])){
const err35 = {instancePath:"/ics",schemaPath:"#/properties/ics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema0.properties.ics,data:data13};
vErrors = withError(vErrors, err35);
errors++;
break outer0;
}
}
}
}
}
else {
const err36 = {instancePath:"/ics",schemaPath:"#/properties/ics/type",keyword:"type",params:{type: "array"},parentSchema:schema0.properties.ics,data:data13};
vErrors = withError(vErrors, err36);
errors++;
}
}
if(data.ccs !== undefined){
let data15 = data.ccs;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err37 = {instancePath:"/ccs",schemaPath:"#/properties/ccs/pattern",keyword:"pattern",params:{pattern: "^[A-Z] ?[0-9]{2}(/[0-9]{2})?$"},parentSchema:schema0.properties.ccs,data:data15};
vErrors = withError(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:"/ccs",schemaPath:"#/properties/ccs/type",keyword:"type",params:{type: "string"},parentSchema:schema0.properties.ccs,data:data15};
vErrors = withError(vErrors, err38);
errors++;
}
}
if(data.roles !== undefined){
let data16 = data.roles;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!((((key2 === "proposer") || (key2 === "committee")) || (key2 === "organizations")) || (key2 === "drafters"))){
const err39 = {instancePath:"/roles",schemaPath:"#/properties/roles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema0.properties.roles,data:data16};
vErrors = withError(vErrors, err39);
errors++;
}
}
if(data16.proposer !== undefined){
if(!(validate7(data16.proposer))){
vErrors = withErrors(vErrors, validate7.errors, "/roles/proposer");
errors = vErrors.length;
}
}
if(data16.committee !== undefined){
if(!(validate7(data16.committee))){
vErrors = withErrors(vErrors, validate7.errors, "/roles/committee");
errors = vErrors.length;
}
}
if(data16.organizations !== undefined){
let data19 = data16.organizations;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
if(!(validate7(data19[i2]))){
vErrors = withErrors(vErrors, validate7.errors, "/roles/organizations/" + i2);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:"/roles/organizations",schemaPath:"#/properties/roles/properties/organizations/type",keyword:"type",params:{type: "array"},parentSchema:schema0.properties.roles.properties.organizations,data:data19};
vErrors = withError(vErrors, err40);
errors++;
}
}
if(data16.drafters !== undefined){
let data21 = data16.drafters;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
if(!(validate7(data21[i3]))){
vErrors = withErrors(vErrors, validate7.errors, "/roles/drafters/" + i3);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:"/roles/drafters",schemaPath:"#/properties/roles/properties/drafters/type",keyword:"type",params:{type: "array"},parentSchema:schema0.properties.roles.properties.drafters,data:data21};
vErrors = withError(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},parentSchema:schema0.properties.roles,data:data16};
vErrors = withError(vErrors, err42);
errors++;
}
}
if(data.replaces !== undefined){
let data23 = data.replaces;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i4=0; i4<len3; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
const err43 = {instancePath:"/replaces/" + i4,schemaPath:"common.schema.json#/$defs/documentNumber/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},parentSchema:schema3,data:data24};
vErrors = withError(vErrors, err43);
errors++;
}
}
else {
const err44 = {instancePath:"/replaces/" + i4,schemaPath:"common.schema.json#/$defs/documentNumber/type",keyword:"type",params:{type: "string"},parentSchema:schema3,data:data24};
vErrors = withError(vErrors, err44);
errors++;
}
}
let i5 = data23.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func1(data23[i5], data23[j1])){
const err45 = {instancePath:"/replaces",schemaPath:"#/properties/replaces/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},parentSchema:schema0.properties.replaces,data:data23};
vErrors = withError(vErrors, err45);
errors++;
break outer1;
}
}
}
}
}
else {
const err46 = {instancePath:"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type: "array"},parentSchema:schema0.properties.replaces,data:data23};
vErrors = withError(vErrors, err46);
errors++;
}
}
if(data.basis !== undefined){
if(!(validate12(data.basis))){
vErrors = withErrors(vErrors, validate12.errors, "/basis");
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
if(!(validate14(data.evaluation))){
vErrors = withErrors(vErrors, validate14.errors, "/evaluation");
errors = vErrors.length;
}
}
if(data.outline !== undefined){
if(!(validate29(data.outline))){
vErrors = withErrors(vErrors, validate29.errors, "/outline");
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema0,data};
vErrors = withError(vErrors, err47);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

export const validate_term = validate38;
const schema44 = {"type":"object","properties":{"kind":{"const":"term"},"id":{"$ref":"common.schema.json#/$defs/id"},"term":{"$ref":"common.schema.json#/$defs/localizedText"},"abbreviation":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"common.schema.json#/$defs/wordForms"},"deprecated":{"$ref":"common.schema.json#/$defs/wordForms"},"broader":{"$ref":"common.schema.json#/$defs/id"},"related":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"source":{"$ref":"#/$defs/termSource"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"}},"required":["kind","id","term"],"additionalProperties":false,"$defs":{"termSource":{"type":"object","properties":{"reference":{"$ref":"common.schema.json#/$defs/id"},"clause":{"$ref":"common.schema.json#/$defs/text"},"modified":{"type":"boolean","default":false}},"required":["reference"],"additionalProperties":false}}};

function validate39(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"zh":{"type":"array","items":{"$ref":"#/$defs/text"},"uniqueItems":true},"en":{"type":"array","items":{"$ref":"#/$defs/text"},"uniqueItems":true}},"additionalProperties":false};

function validate41(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err0 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema50,data};
vErrors = withError(vErrors, err0);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err1 = {instancePath:"/zh/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/zh/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err2);
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data0[i1], data0[j0])){
const err3 = {instancePath:"/zh",schemaPath:"#/properties/zh/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema50.properties.zh,data:data0};
vErrors = withError(vErrors, err3);
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.zh,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.en !== undefined){
let data2 = data.en;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err5 = {instancePath:"/en/" + i2,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data3};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/en/" + i2,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data3};
vErrors = withError(vErrors, err6);
errors++;
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func1(data2[i3], data2[j1])){
const err7 = {instancePath:"/en",schemaPath:"#/properties/en/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema50.properties.en,data:data2};
vErrors = withError(vErrors, err7);
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.en,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema50,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"reference":{"$ref":"common.schema.json#/$defs/id"},"clause":{"$ref":"common.schema.json#/$defs/text"},"modified":{"type":"boolean","default":false}},"required":["reference"],"additionalProperties":false};

function validate44(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},parentSchema:schema55,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "reference") || (key0 === "clause")) || (key0 === "modified"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema55,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.reference !== undefined){
let data0 = data.reference;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/reference",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/reference",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.clause !== undefined){
let data1 = data.clause;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:"/clause",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/clause",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.modified !== undefined){
let data2 = data.modified;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type: "boolean"},parentSchema:schema55.properties.modified,data:data2};
vErrors = withError(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema55,data};
vErrors = withError(vErrors, err7);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate38(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema44,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema44,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.term === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},parentSchema:schema44,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema44.properties, key0))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("term" !== data0){
const err4 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "term"},parentSchema:schema44.properties.kind,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.term !== undefined){
if(!(validate39(data.term))){
vErrors = withErrors(vErrors, validate39.errors, "/term");
errors = vErrors.length;
}
}
if(data.abbreviation !== undefined){
let data3 = data.abbreviation;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:"/abbreviation",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data3};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/abbreviation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.aliases !== undefined){
if(!(validate41(data.aliases))){
vErrors = withErrors(vErrors, validate41.errors, "/aliases");
errors = vErrors.length;
}
}
if(data.deprecated !== undefined){
if(!(validate41(data.deprecated))){
vErrors = withErrors(vErrors, validate41.errors, "/deprecated");
errors = vErrors.length;
}
}
if(data.broader !== undefined){
let data6 = data.broader;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:"/broader",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data6};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/broader",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data6};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.related !== undefined){
let data7 = data.related;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err11 = {instancePath:"/related/" + i0,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data8};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/related/" + i0,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data8};
vErrors = withError(vErrors, err12);
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data7[i1], data7[j0])){
const err13 = {instancePath:"/related",schemaPath:"#/properties/related/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema44.properties.related,data:data7};
vErrors = withError(vErrors, err13);
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},parentSchema:schema44.properties.related,data:data7};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.source !== undefined){
if(!(validate44(data.source))){
vErrors = withErrors(vErrors, validate44.errors, "/source");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate46(data.basis))){
vErrors = withErrors(vErrors, validate46.errors, "/basis");
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema44,data};
vErrors = withError(vErrors, err15);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

export const validate_principle = validate48;
const schema60 = {"type":"object","properties":{"kind":{"const":"principle"},"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"actor":{"$ref":"common.schema.json#/$defs/actors"},"step":{"$ref":"common.schema.json#/$defs/id"},"verify":{"$ref":"common.schema.json#/$defs/verificationMethods"},"evidence":{"$ref":"common.schema.json#/$defs/evidenceIds"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"},"provisions":{"$ref":"common.schema.json#/$defs/provisions"}},"required":["kind","id","title"],"additionalProperties":false};

function validate49(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["string","array"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","items":{"$ref":"#/$defs/id"},"uniqueItems":true};

function validate51(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema65.type},parentSchema:schema65,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema65,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err4 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema65,data};
vErrors = withError(vErrors, err4);
errors++;
break outer0;
}
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"array","items":{"$ref":"#/$defs/verificationMethod"},"uniqueItems":true};
const schema69 = {"type":"string","enum":["document","observation","interview","mystery-visit","data","test","survey"]};

function validate53(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true};

function validate55(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate57(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","propertyNames":{"$ref":"#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/provisionAttributes"}};
const schema76 = {"type":"object","properties":{"actor":{"$ref":"#/$defs/actors"},"step":{"$ref":"#/$defs/id"},"verify":{"$ref":"#/$defs/verificationMethods"},"evidence":{"$ref":"#/$defs/evidenceIds"},"basis":{"$ref":"#/$defs/basisIds"},"limits":{"type":"array","items":{"$ref":"#/$defs/limit"}},"descriptive":{"type":"array","items":{"$ref":"#/$defs/text"},"uniqueItems":true},"proposal":{"type":"boolean","default":false}},"additionalProperties":false};

function validate61(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema65.type},parentSchema:schema65,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema65,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err4 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema65,data};
vErrors = withError(vErrors, err4);
errors++;
break outer0;
}
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate63(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate65(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate67(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","properties":{"metric":{"$ref":"#/$defs/id"},"op":{"$ref":"#/$defs/limitOperator"},"parameter":{"$ref":"#/$defs/parameterName"},"value":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"statistic":{"$ref":"#/$defs/statistic"}},"required":["op"],"oneOf":[{"required":["parameter"],"properties":{"value":false,"unit":false}},{"required":["value","unit"],"properties":{"parameter":false}}],"additionalProperties":false};
const schema88 = {"type":"string","enum":["<=","<",">=",">","="]};
const schema89 = {"type":"string","pattern":"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$","patternErrorMessage":"应为大写字母、数字和单个下划线组成、以字母开头的参数名，例如 `T_FIRST_RESP`\nExpected the name of a parameter, of upper-case letters, digits and single underscores, such as `T_FIRST_RESP`"};
const schema90 = {"type":"string","enum":["s","min","h","d","working-day","week","month","quarter","a","%","permille","percentage-point","point","yuan","times","count","mm","cm","m","km","m²","m³","mg","g","kg","t","L","mL","MPa","dB","kW","kWh","V","kV","mV","A","mA","W","Wh","mAh","Hz","kHz","MHz","GHz","nm","Pa","kPa","N","lx","mm²","cm²","km²","ha","cm³","kN","kJ","MJ","mol","lm","bar","m/s","km/h","r/min","L/min","m³/h","g/kg","mg/kg","g/L","mg/L","mg/m³","kg/m³","g/cm³","ms","KB","MB","GB","TB","kbit/s","Mbit/s","Gbit/s","Mbps","um","ohm","celsius"]};
const schema91 = {"type":"string","pattern":"^(mean|median|minimum|maximum|p[1-9][0-9]?)$","patternErrorMessage":"应为 `mean`、`median`、`minimum`、`maximum` 或 `p1` 至 `p99` 的百分位数\nExpected `mean`, `median`, `minimum`, `maximum` or a percentile from `p1` to `p99`"};
const pattern62 = new RegExp("^(mean|median|minimum|maximum|p[1-9][0-9]?)$", "u");

function validate69(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameter === undefined){
const err0 = {instancePath:"",schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "parameter"},parentSchema:schema86.oneOf[0],data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.value !== undefined){
const err1 = {instancePath:"/value",schemaPath:"#/oneOf/0/properties/value/false schema",keyword:"false schema",params:{},parentSchema:schema86.oneOf[0].properties.value,data:data.value};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.unit !== undefined){
const err2 = {instancePath:"/unit",schemaPath:"#/oneOf/0/properties/unit/false schema",keyword:"false schema",params:{},parentSchema:schema86.oneOf[0].properties.unit,data:data.unit};
vErrors = withError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err3 = {instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema86.oneOf[1],data};
vErrors = withError(vErrors, err3);
errors++;
}
if(data.unit === undefined){
const err4 = {instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "unit"},parentSchema:schema86.oneOf[1],data};
vErrors = withError(vErrors, err4);
errors++;
}
if(data.parameter !== undefined){
const err5 = {instancePath:"/parameter",schemaPath:"#/oneOf/1/properties/parameter/false schema",keyword:"false schema",params:{},parentSchema:schema86.oneOf[1].properties.parameter,data:data.parameter};
vErrors = withError(vErrors, err5);
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err6 = {instancePath:"",schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema86,data};
vErrors = withError(vErrors, err6);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err7 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "op"},parentSchema:schema86,data};
vErrors = withError(vErrors, err7);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "metric") || (key0 === "op")) || (key0 === "parameter")) || (key0 === "value")) || (key0 === "unit")) || (key0 === "statistic"))){
const err8 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema86,data};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.metric !== undefined){
let data3 = data.metric;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:"/metric",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/metric",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.op !== undefined){
let data4 = data.op;
if(typeof data4 !== "string"){
const err11 = {instancePath:"/op",schemaPath:"#/$defs/limitOperator/type",keyword:"type",params:{type: "string"},parentSchema:schema88,data:data4};
vErrors = withError(vErrors, err11);
errors++;
}
if(!(((((data4 === "<=") || (data4 === "<")) || (data4 === ">=")) || (data4 === ">")) || (data4 === "="))){
const err12 = {instancePath:"/op",schemaPath:"#/$defs/limitOperator/enum",keyword:"enum",params:{allowedValues: schema88.enum},parentSchema:schema88,data:data4};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data.parameter !== undefined){
let data5 = data.parameter;
if(typeof data5 === "string"){
if(!pattern15.test(data5)){
const err13 = {instancePath:"/parameter",schemaPath:"#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema89,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:"/parameter",schemaPath:"#/$defs/parameterName/type",keyword:"type",params:{type: "string"},parentSchema:schema89,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.value !== undefined){
let data6 = data.value;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err15 = {instancePath:"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},parentSchema:schema86.properties.value,data:data6};
vErrors = withError(vErrors, err15);
errors++;
}
}
if(data.unit !== undefined){
let data7 = data.unit;
if(typeof data7 !== "string"){
const err16 = {instancePath:"/unit",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: "string"},parentSchema:schema90,data:data7};
vErrors = withError(vErrors, err16);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data7 === "s") || (data7 === "min")) || (data7 === "h")) || (data7 === "d")) || (data7 === "working-day")) || (data7 === "week")) || (data7 === "month")) || (data7 === "quarter")) || (data7 === "a")) || (data7 === "%")) || (data7 === "permille")) || (data7 === "percentage-point")) || (data7 === "point")) || (data7 === "yuan")) || (data7 === "times")) || (data7 === "count")) || (data7 === "mm")) || (data7 === "cm")) || (data7 === "m")) || (data7 === "km")) || (data7 === "m²")) || (data7 === "m³")) || (data7 === "mg")) || (data7 === "g")) || (data7 === "kg")) || (data7 === "t")) || (data7 === "L")) || (data7 === "mL")) || (data7 === "MPa")) || (data7 === "dB")) || (data7 === "kW")) || (data7 === "kWh")) || (data7 === "V")) || (data7 === "kV")) || (data7 === "mV")) || (data7 === "A")) || (data7 === "mA")) || (data7 === "W")) || (data7 === "Wh")) || (data7 === "mAh")) || (data7 === "Hz")) || (data7 === "kHz")) || (data7 === "MHz")) || (data7 === "GHz")) || (data7 === "nm")) || (data7 === "Pa")) || (data7 === "kPa")) || (data7 === "N")) || (data7 === "lx")) || (data7 === "mm²")) || (data7 === "cm²")) || (data7 === "km²")) || (data7 === "ha")) || (data7 === "cm³")) || (data7 === "kN")) || (data7 === "kJ")) || (data7 === "MJ")) || (data7 === "mol")) || (data7 === "lm")) || (data7 === "bar")) || (data7 === "m/s")) || (data7 === "km/h")) || (data7 === "r/min")) || (data7 === "L/min")) || (data7 === "m³/h")) || (data7 === "g/kg")) || (data7 === "mg/kg")) || (data7 === "g/L")) || (data7 === "mg/L")) || (data7 === "mg/m³")) || (data7 === "kg/m³")) || (data7 === "g/cm³")) || (data7 === "ms")) || (data7 === "KB")) || (data7 === "MB")) || (data7 === "GB")) || (data7 === "TB")) || (data7 === "kbit/s")) || (data7 === "Mbit/s")) || (data7 === "Gbit/s")) || (data7 === "Mbps")) || (data7 === "um")) || (data7 === "ohm")) || (data7 === "celsius"))){
const err17 = {instancePath:"/unit",schemaPath:"#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema90.enum},parentSchema:schema90,data:data7};
vErrors = withError(vErrors, err17);
errors++;
}
}
if(data.statistic !== undefined){
let data8 = data.statistic;
if(typeof data8 === "string"){
if(!pattern62.test(data8)){
const err18 = {instancePath:"/statistic",schemaPath:"#/$defs/statistic/pattern",keyword:"pattern",params:{pattern: "^(mean|median|minimum|maximum|p[1-9][0-9]?)$"},parentSchema:schema91,data:data8};
vErrors = withError(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:"/statistic",schemaPath:"#/$defs/statistic/type",keyword:"type",params:{type: "string"},parentSchema:schema91,data:data8};
vErrors = withError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema86,data};
vErrors = withError(vErrors, err20);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate60(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "actor") || (key0 === "step")) || (key0 === "verify")) || (key0 === "evidence")) || (key0 === "basis")) || (key0 === "limits")) || (key0 === "descriptive")) || (key0 === "proposal"))){
const err0 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema76,data};
vErrors = withError(vErrors, err0);
errors++;
}
}
if(data.actor !== undefined){
if(!(validate61(data.actor))){
vErrors = withErrors(vErrors, validate61.errors, "/actor");
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data1 = data.step;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err1 = {instancePath:"/step",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/step",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.verify !== undefined){
if(!(validate63(data.verify))){
vErrors = withErrors(vErrors, validate63.errors, "/verify");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate65(data.evidence))){
vErrors = withErrors(vErrors, validate65.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate67(data.basis))){
vErrors = withErrors(vErrors, validate67.errors, "/basis");
errors = vErrors.length;
}
}
if(data.limits !== undefined){
let data5 = data.limits;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate69(data5[i0]))){
vErrors = withErrors(vErrors, validate69.errors, "/limits/" + i0);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},parentSchema:schema76.properties.limits,data:data5};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.descriptive !== undefined){
let data7 = data.descriptive;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err4 = {instancePath:"/descriptive/" + i1,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data8};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/descriptive/" + i1,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data8};
vErrors = withError(vErrors, err5);
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func1(data7[i2], data7[j0])){
const err6 = {instancePath:"/descriptive",schemaPath:"#/properties/descriptive/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema76.properties.descriptive,data:data7};
vErrors = withError(vErrors, err6);
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:"/descriptive",schemaPath:"#/properties/descriptive/type",keyword:"type",params:{type: "array"},parentSchema:schema76.properties.descriptive,data:data7};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.proposal !== undefined){
let data9 = data.proposal;
if(typeof data9 !== "boolean"){
const err8 = {instancePath:"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"},parentSchema:schema76.properties.proposal,data:data9};
vErrors = withError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema76,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath:"",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err1);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath:"",schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema74,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
for(const key1 in data){
if(!(validate60(data[key1]))){
vErrors = withErrors(vErrors, validate60.errors, "/" + escaped(key1));
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema74,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate48(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema60,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema60,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema60,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema60.properties, key0))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema60,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("principle" !== data0){
const err4 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "principle"},parentSchema:schema60.properties.kind,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.title !== undefined){
if(!(validate49(data.title))){
vErrors = withErrors(vErrors, validate49.errors, "/title");
errors = vErrors.length;
}
}
if(data.actor !== undefined){
if(!(validate51(data.actor))){
vErrors = withErrors(vErrors, validate51.errors, "/actor");
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.verify !== undefined){
if(!(validate53(data.verify))){
vErrors = withErrors(vErrors, validate53.errors, "/verify");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate55(data.evidence))){
vErrors = withErrors(vErrors, validate55.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate57(data.basis))){
vErrors = withErrors(vErrors, validate57.errors, "/basis");
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
if(!(validate59(data.provisions))){
vErrors = withErrors(vErrors, validate59.errors, "/provisions");
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema60,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

export const validate_clause = validate73;
const schema93 = {"type":"object","properties":{"kind":{"const":"clause"},"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"actor":{"$ref":"common.schema.json#/$defs/actors"},"step":{"$ref":"common.schema.json#/$defs/id"},"verify":{"$ref":"common.schema.json#/$defs/verificationMethods"},"evidence":{"$ref":"common.schema.json#/$defs/evidenceIds"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"},"provisions":{"$ref":"common.schema.json#/$defs/provisions"},"process":{"$ref":"#/$defs/process"}},"required":["kind","id","title"],"additionalProperties":false,"$defs":{"process":{"type":"object","properties":{"steps":{"type":"array","items":{"$ref":"#/$defs/processStep"},"minItems":1}},"required":["steps"],"additionalProperties":false},"processStep":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"actor":{"$ref":"common.schema.json#/$defs/actors"},"input":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"output":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"limit":{"$ref":"common.schema.json#/$defs/parameterName"},"checkpoint":{"$ref":"common.schema.json#/$defs/localizedText"},"next":{"type":"array","items":{"$ref":"#/$defs/processNext"}}},"required":["id","title","actor"],"additionalProperties":false},"processNext":{"type":"object","properties":{"to":{"$ref":"common.schema.json#/$defs/id"},"when":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["to"],"additionalProperties":false}}};

function validate74(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate76(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema65.type},parentSchema:schema65,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema65,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err4 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema65,data};
vErrors = withError(vErrors, err4);
errors++;
break outer0;
}
}
}
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate78(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate80(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate82(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate84(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath:"",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err1);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath:"",schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema74,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
for(const key1 in data){
if(!(validate60(data[key1]))){
vErrors = withErrors(vErrors, validate60.errors, "/" + escaped(key1));
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema74,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","properties":{"steps":{"type":"array","items":{"$ref":"#/$defs/processStep"},"minItems":1}},"required":["steps"],"additionalProperties":false};
const schema110 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"actor":{"$ref":"common.schema.json#/$defs/actors"},"input":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"output":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"limit":{"$ref":"common.schema.json#/$defs/parameterName"},"checkpoint":{"$ref":"common.schema.json#/$defs/localizedText"},"next":{"type":"array","items":{"$ref":"#/$defs/processNext"}}},"required":["id","title","actor"],"additionalProperties":false};
const schema113 = {"type":"object","properties":{"to":{"$ref":"common.schema.json#/$defs/id"},"when":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["to"],"additionalProperties":false};

function validate94(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},parentSchema:schema113,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "to") || (key0 === "when"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema113,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/to",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/to",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.when !== undefined){
if(!(validate74(data.when))){
vErrors = withErrors(vErrors, validate74.errors, "/when");
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema113,data};
vErrors = withError(vErrors, err4);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate88(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema110,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema110,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.actor === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},parentSchema:schema110,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "actor")) || (key0 === "input")) || (key0 === "output")) || (key0 === "limit")) || (key0 === "checkpoint")) || (key0 === "next"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema110,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.title !== undefined){
if(!(validate74(data.title))){
vErrors = withErrors(vErrors, validate74.errors, "/title");
errors = vErrors.length;
}
}
if(data.actor !== undefined){
if(!(validate76(data.actor))){
vErrors = withErrors(vErrors, validate76.errors, "/actor");
errors = vErrors.length;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data3[i0]))){
vErrors = withErrors(vErrors, validate74.errors, "/input/" + i0);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "array"},parentSchema:schema110.properties.input,data:data3};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate74(data5[i1]))){
vErrors = withErrors(vErrors, validate74.errors, "/output/" + i1);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"},parentSchema:schema110.properties.output,data:data5};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
const err8 = {instancePath:"/limit",schemaPath:"common.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema89,data:data7};
vErrors = withError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/limit",schemaPath:"common.schema.json#/$defs/parameterName/type",keyword:"type",params:{type: "string"},parentSchema:schema89,data:data7};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.checkpoint !== undefined){
if(!(validate74(data.checkpoint))){
vErrors = withErrors(vErrors, validate74.errors, "/checkpoint");
errors = vErrors.length;
}
}
if(data.next !== undefined){
let data9 = data.next;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate94(data9[i2]))){
vErrors = withErrors(vErrors, validate94.errors, "/next/" + i2);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "array"},parentSchema:schema110.properties.next,data:data9};
vErrors = withError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema110,data};
vErrors = withError(vErrors, err11);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},parentSchema:schema109,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(key0 === "steps")){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema109,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema109.properties.steps,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data0[i0]))){
vErrors = withErrors(vErrors, validate88.errors, "/steps/" + i0);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},parentSchema:schema109.properties.steps,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema109,data};
vErrors = withError(vErrors, err4);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate73(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema93,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema93,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema93,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema93.properties, key0))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema93,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("clause" !== data0){
const err4 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "clause"},parentSchema:schema93.properties.kind,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.title !== undefined){
if(!(validate74(data.title))){
vErrors = withErrors(vErrors, validate74.errors, "/title");
errors = vErrors.length;
}
}
if(data.actor !== undefined){
if(!(validate76(data.actor))){
vErrors = withErrors(vErrors, validate76.errors, "/actor");
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.verify !== undefined){
if(!(validate78(data.verify))){
vErrors = withErrors(vErrors, validate78.errors, "/verify");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate80(data.evidence))){
vErrors = withErrors(vErrors, validate80.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate82(data.basis))){
vErrors = withErrors(vErrors, validate82.errors, "/basis");
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
if(!(validate84(data.provisions))){
vErrors = withErrors(vErrors, validate84.errors, "/provisions");
errors = vErrors.length;
}
}
if(data.process !== undefined){
if(!(validate87(data.process))){
vErrors = withErrors(vErrors, validate87.errors, "/process");
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema93,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

export const validate_metric = validate99;
const schema115 = {"type":"object","properties":{"kind":{"const":"metric"},"id":{"$ref":"common.schema.json#/$defs/id"},"code":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"unit":{"$ref":"common.schema.json#/$defs/unit"},"direction":{"type":"string","enum":["lower","higher"]},"statistics":{"type":"array","items":{"$ref":"common.schema.json#/$defs/statistic"},"uniqueItems":true},"population":{"$ref":"common.schema.json#/$defs/localizedText"},"exclusions":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"dataSource":{"$ref":"common.schema.json#/$defs/localizedText"},"minimumSample":{"type":"integer","minimum":1},"rounding":{"$ref":"common.schema.json#/$defs/localizedText"},"safeguards":{"type":"array","items":{"$ref":"common.schema.json#/$defs/localizedText"}},"actor":{"$ref":"common.schema.json#/$defs/actors"},"step":{"$ref":"common.schema.json#/$defs/id"},"verify":{"$ref":"common.schema.json#/$defs/verificationMethods"},"evidence":{"$ref":"common.schema.json#/$defs/evidenceIds"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"},"provisions":{"$ref":"common.schema.json#/$defs/provisions"}},"required":["kind","id","title","unit","direction"],"additionalProperties":false};

function validate100(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate107(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema65.type},parentSchema:schema65,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema65,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err4 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema65,data};
vErrors = withError(vErrors, err4);
errors++;
break outer0;
}
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate109(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate111(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate113(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate115(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath:"",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err1);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath:"",schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema74,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
for(const key1 in data){
if(!(validate60(data[key1]))){
vErrors = withErrors(vErrors, validate60.errors, "/" + escaped(key1));
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema74,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate99(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema115,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema115,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema115,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},parentSchema:schema115,data};
vErrors = withError(vErrors, err3);
errors++;
}
if(data.direction === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},parentSchema:schema115,data};
vErrors = withError(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema115.properties, key0))){
const err5 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema115,data};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("metric" !== data0){
const err6 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "metric"},parentSchema:schema115.properties.kind,data:data0};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data2};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.title !== undefined){
if(!(validate100(data.title))){
vErrors = withErrors(vErrors, validate100.errors, "/title");
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if(typeof data4 !== "string"){
const err11 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"},parentSchema:schema90,data:data4};
vErrors = withError(vErrors, err11);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data4 === "s") || (data4 === "min")) || (data4 === "h")) || (data4 === "d")) || (data4 === "working-day")) || (data4 === "week")) || (data4 === "month")) || (data4 === "quarter")) || (data4 === "a")) || (data4 === "%")) || (data4 === "permille")) || (data4 === "percentage-point")) || (data4 === "point")) || (data4 === "yuan")) || (data4 === "times")) || (data4 === "count")) || (data4 === "mm")) || (data4 === "cm")) || (data4 === "m")) || (data4 === "km")) || (data4 === "m²")) || (data4 === "m³")) || (data4 === "mg")) || (data4 === "g")) || (data4 === "kg")) || (data4 === "t")) || (data4 === "L")) || (data4 === "mL")) || (data4 === "MPa")) || (data4 === "dB")) || (data4 === "kW")) || (data4 === "kWh")) || (data4 === "V")) || (data4 === "kV")) || (data4 === "mV")) || (data4 === "A")) || (data4 === "mA")) || (data4 === "W")) || (data4 === "Wh")) || (data4 === "mAh")) || (data4 === "Hz")) || (data4 === "kHz")) || (data4 === "MHz")) || (data4 === "GHz")) || (data4 === "nm")) || (data4 === "Pa")) || (data4 === "kPa")) || (data4 === "N")) || (data4 === "lx")) || (data4 === "mm²")) || (data4 === "cm²")) || (data4 === "km²")) || (data4 === "ha")) || (data4 === "cm³")) || (data4 === "kN")) || (data4 === "kJ")) || (data4 === "MJ")) || (data4 === "mol")) || (data4 === "lm")) || (data4 === "bar")) || (data4 === "m/s")) || (data4 === "km/h")) || (data4 === "r/min")) || (data4 === "L/min")) || (data4 === "m³/h")) || (data4 === "g/kg")) || (data4 === "mg/kg")) || (data4 === "g/L")) || (data4 === "mg/L")) || (data4 === "mg/m³")) || (data4 === "kg/m³")) || (data4 === "g/cm³")) || (data4 === "ms")) || (data4 === "KB")) || (data4 === "MB")) || (data4 === "GB")) || (data4 === "TB")) || (data4 === "kbit/s")) || (data4 === "Mbit/s")) || (data4 === "Gbit/s")) || (data4 === "Mbps")) || (data4 === "um")) || (data4 === "ohm")) || (data4 === "celsius"))){
const err12 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema90.enum},parentSchema:schema90,data:data4};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(typeof data5 !== "string"){
const err13 = {instancePath:"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},parentSchema:schema115.properties.direction,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
if(!((data5 === "lower") || (data5 === "higher"))){
const err14 = {instancePath:"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema115.properties.direction.enum},parentSchema:schema115.properties.direction,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.statistics !== undefined){
let data6 = data.statistics;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern62.test(data7)){
const err15 = {instancePath:"/statistics/" + i0,schemaPath:"common.schema.json#/$defs/statistic/pattern",keyword:"pattern",params:{pattern: "^(mean|median|minimum|maximum|p[1-9][0-9]?)$"},parentSchema:schema91,data:data7};
vErrors = withError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/statistics/" + i0,schemaPath:"common.schema.json#/$defs/statistic/type",keyword:"type",params:{type: "string"},parentSchema:schema91,data:data7};
vErrors = withError(vErrors, err16);
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data6[i1], data6[j0])){
const err17 = {instancePath:"/statistics",schemaPath:"#/properties/statistics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema115.properties.statistics,data:data6};
vErrors = withError(vErrors, err17);
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",params:{type: "array"},parentSchema:schema115.properties.statistics,data:data6};
vErrors = withError(vErrors, err18);
errors++;
}
}
if(data.population !== undefined){
if(!(validate100(data.population))){
vErrors = withErrors(vErrors, validate100.errors, "/population");
errors = vErrors.length;
}
}
if(data.exclusions !== undefined){
let data9 = data.exclusions;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate100(data9[i2]))){
vErrors = withErrors(vErrors, validate100.errors, "/exclusions/" + i2);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},parentSchema:schema115.properties.exclusions,data:data9};
vErrors = withError(vErrors, err19);
errors++;
}
}
if(data.dataSource !== undefined){
if(!(validate100(data.dataSource))){
vErrors = withErrors(vErrors, validate100.errors, "/dataSource");
errors = vErrors.length;
}
}
if(data.minimumSample !== undefined){
let data12 = data.minimumSample;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:"/minimumSample",schemaPath:"#/properties/minimumSample/type",keyword:"type",params:{type: "integer"},parentSchema:schema115.properties.minimumSample,data:data12};
vErrors = withError(vErrors, err20);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err21 = {instancePath:"/minimumSample",schemaPath:"#/properties/minimumSample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema115.properties.minimumSample,data:data12};
vErrors = withError(vErrors, err21);
errors++;
}
}
}
if(data.rounding !== undefined){
if(!(validate100(data.rounding))){
vErrors = withErrors(vErrors, validate100.errors, "/rounding");
errors = vErrors.length;
}
}
if(data.safeguards !== undefined){
let data14 = data.safeguards;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
if(!(validate100(data14[i3]))){
vErrors = withErrors(vErrors, validate100.errors, "/safeguards/" + i3);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:"/safeguards",schemaPath:"#/properties/safeguards/type",keyword:"type",params:{type: "array"},parentSchema:schema115.properties.safeguards,data:data14};
vErrors = withError(vErrors, err22);
errors++;
}
}
if(data.actor !== undefined){
if(!(validate107(data.actor))){
vErrors = withErrors(vErrors, validate107.errors, "/actor");
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data17 = data.step;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err23 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data17};
vErrors = withError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data17};
vErrors = withError(vErrors, err24);
errors++;
}
}
if(data.verify !== undefined){
if(!(validate109(data.verify))){
vErrors = withErrors(vErrors, validate109.errors, "/verify");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate111(data.evidence))){
vErrors = withErrors(vErrors, validate111.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate113(data.basis))){
vErrors = withErrors(vErrors, validate113.errors, "/basis");
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
if(!(validate115(data.provisions))){
vErrors = withErrors(vErrors, validate115.errors, "/provisions");
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema115,data};
vErrors = withError(vErrors, err25);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

export const validate_criterion = validate118;
const schema134 = {"type":"object","properties":{"kind":{"const":"criterion"},"id":{"$ref":"common.schema.json#/$defs/id"},"code":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"parent":{"$ref":"common.schema.json#/$defs/id"},"weight":{"type":"number","minimum":0,"maximum":100},"scoring":{"$ref":"#/$defs/scoring"},"provisions":{"type":"array","items":{"$ref":"common.schema.json#/$defs/provisionKey"},"uniqueItems":true},"metric":{"type":["string","array"],"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"methods":{"$ref":"common.schema.json#/$defs/verificationMethods"},"evidence":{"$ref":"common.schema.json#/$defs/evidenceIds"},"items":{"type":"array","items":{"$ref":"#/$defs/checklistQuestion"}},"notApplicable":{"type":"array","items":{"$ref":"#/$defs/notApplicable"}},"gates":{"type":"array","items":{"$ref":"#/$defs/gate"}},"basis":{"$ref":"common.schema.json#/$defs/basisIds"}},"required":["kind","id","title","weight"],"additionalProperties":false,"$defs":{"scoring":{"type":"object","properties":{"method":{"type":"string","enum":["binary","ratio","checklist","rubric","linear","steps","deduction"]}},"required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"$ref":"#/$defs/binaryScoring"},{"$ref":"#/$defs/ratioScoring"},{"$ref":"#/$defs/checklistScoring"},{"$ref":"#/$defs/rubricScoring"},{"$ref":"#/$defs/linearScoring"},{"$ref":"#/$defs/stepsScoring"},{"$ref":"#/$defs/deductionScoring"}]},"binaryScoring":{"type":"object","properties":{"method":{"const":"binary"}},"required":["method"],"additionalProperties":false},"ratioScoring":{"type":"object","properties":{"method":{"const":"ratio"},"minimumSample":{"type":"integer","minimum":1}},"required":["method"],"additionalProperties":false},"checklistScoring":{"type":"object","properties":{"method":{"const":"checklist"}},"required":["method"],"additionalProperties":false},"rubricScoring":{"type":"object","properties":{"method":{"const":"rubric"},"levels":{"type":"array","items":{"$ref":"#/$defs/rubricLevel"},"minItems":2}},"required":["method","levels"],"additionalProperties":false},"rubricLevel":{"type":"object","properties":{"value":{"type":"number","minimum":0,"maximum":1},"anchor":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["value","anchor"],"additionalProperties":false},"linearScoring":{"type":"object","properties":{"method":{"const":"linear"},"zeroAt":{"type":"number"},"fullAt":{"type":"number"},"unit":{"$ref":"common.schema.json#/$defs/unit"}},"required":["method","zeroAt","fullAt","unit"],"additionalProperties":false},"stepsScoring":{"type":"object","properties":{"method":{"const":"steps"},"unit":{"$ref":"common.schema.json#/$defs/unit"},"steps":{"type":"array","items":{"$ref":"#/$defs/scoringStep"},"minItems":1},"otherwise":{"type":"number","minimum":0,"maximum":1}},"required":["method","unit","steps","otherwise"],"additionalProperties":false},"scoringStep":{"type":"object","properties":{"atMost":{"type":"number"},"fraction":{"type":"number","minimum":0,"maximum":1}},"required":["atMost","fraction"],"additionalProperties":false},"deductionScoring":{"type":"object","properties":{"method":{"const":"deduction"},"perCount":{"type":"number","minimum":0,"maximum":1},"floor":{"type":"number","minimum":0,"maximum":1}},"required":["method","perCount","floor"],"additionalProperties":false},"checklistQuestion":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"question":{"$ref":"common.schema.json#/$defs/localizedText"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"},"method":{"$ref":"common.schema.json#/$defs/verificationMethod"}},"required":["id","question"],"additionalProperties":false},"notApplicable":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["id","title"],"additionalProperties":false},"gate":{"type":"object","properties":{"grade":{"$ref":"common.schema.json#/$defs/id"},"minimum":{"$ref":"common.schema.json#/$defs/share"},"value":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["grade"],"oneOf":[{"required":["minimum"],"properties":{"value":false}},{"required":["value"],"properties":{"minimum":false}}],"additionalProperties":false}}};

function validate119(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","properties":{"method":{"type":"string","enum":["binary","ratio","checklist","rubric","linear","steps","deduction"]}},"required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"$ref":"#/$defs/binaryScoring"},{"$ref":"#/$defs/ratioScoring"},{"$ref":"#/$defs/checklistScoring"},{"$ref":"#/$defs/rubricScoring"},{"$ref":"#/$defs/linearScoring"},{"$ref":"#/$defs/stepsScoring"},{"$ref":"#/$defs/deductionScoring"}]};
const schema149 = {"type":"object","properties":{"method":{"const":"binary"}},"required":["method"],"additionalProperties":false};
const schema150 = {"type":"object","properties":{"method":{"const":"ratio"},"minimumSample":{"type":"integer","minimum":1}},"required":["method"],"additionalProperties":false};
const schema151 = {"type":"object","properties":{"method":{"const":"checklist"}},"required":["method"],"additionalProperties":false};
const schema152 = {"type":"object","properties":{"method":{"const":"deduction"},"perCount":{"type":"number","minimum":0,"maximum":1},"floor":{"type":"number","minimum":0,"maximum":1}},"required":["method","perCount","floor"],"additionalProperties":false};
const schema142 = {"type":"object","properties":{"method":{"const":"rubric"},"levels":{"type":"array","items":{"$ref":"#/$defs/rubricLevel"},"minItems":2}},"required":["method","levels"],"additionalProperties":false};
const schema143 = {"type":"object","properties":{"value":{"type":"number","minimum":0,"maximum":1},"anchor":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["value","anchor"],"additionalProperties":false};

function validate123(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema143,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.anchor === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "anchor"},parentSchema:schema143,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "anchor"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema143,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err3 = {instancePath:"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema143.properties.value,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema143.properties.value,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},parentSchema:schema143.properties.value,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.anchor !== undefined){
if(!(validate119(data.anchor))){
vErrors = withErrors(vErrors, validate119.errors, "/anchor");
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema143,data};
vErrors = withError(vErrors, err6);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate122(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema142,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},parentSchema:schema142,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "method") || (key0 === "levels"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema142,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("rubric" !== data0){
const err3 = {instancePath:"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "rubric"},parentSchema:schema142.properties.method,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
if(data1.length < 2){
const err4 = {instancePath:"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema142.properties.levels,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate123(data1[i0]))){
vErrors = withErrors(vErrors, validate123.errors, "/levels/" + i0);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},parentSchema:schema142.properties.levels,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema142,data};
vErrors = withError(vErrors, err6);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":"object","properties":{"method":{"const":"linear"},"zeroAt":{"type":"number"},"fullAt":{"type":"number"},"unit":{"$ref":"common.schema.json#/$defs/unit"}},"required":["method","zeroAt","fullAt","unit"],"additionalProperties":false};

function validate126(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema144,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.zeroAt === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "zeroAt"},parentSchema:schema144,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.fullAt === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "fullAt"},parentSchema:schema144,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},parentSchema:schema144,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "zeroAt")) || (key0 === "fullAt")) || (key0 === "unit"))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema144,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("linear" !== data0){
const err5 = {instancePath:"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "linear"},parentSchema:schema144.properties.method,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.zeroAt !== undefined){
let data1 = data.zeroAt;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:"/zeroAt",schemaPath:"#/properties/zeroAt/type",keyword:"type",params:{type: "number"},parentSchema:schema144.properties.zeroAt,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.fullAt !== undefined){
let data2 = data.fullAt;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:"/fullAt",schemaPath:"#/properties/fullAt/type",keyword:"type",params:{type: "number"},parentSchema:schema144.properties.fullAt,data:data2};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(typeof data3 !== "string"){
const err8 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"},parentSchema:schema90,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data3 === "s") || (data3 === "min")) || (data3 === "h")) || (data3 === "d")) || (data3 === "working-day")) || (data3 === "week")) || (data3 === "month")) || (data3 === "quarter")) || (data3 === "a")) || (data3 === "%")) || (data3 === "permille")) || (data3 === "percentage-point")) || (data3 === "point")) || (data3 === "yuan")) || (data3 === "times")) || (data3 === "count")) || (data3 === "mm")) || (data3 === "cm")) || (data3 === "m")) || (data3 === "km")) || (data3 === "m²")) || (data3 === "m³")) || (data3 === "mg")) || (data3 === "g")) || (data3 === "kg")) || (data3 === "t")) || (data3 === "L")) || (data3 === "mL")) || (data3 === "MPa")) || (data3 === "dB")) || (data3 === "kW")) || (data3 === "kWh")) || (data3 === "V")) || (data3 === "kV")) || (data3 === "mV")) || (data3 === "A")) || (data3 === "mA")) || (data3 === "W")) || (data3 === "Wh")) || (data3 === "mAh")) || (data3 === "Hz")) || (data3 === "kHz")) || (data3 === "MHz")) || (data3 === "GHz")) || (data3 === "nm")) || (data3 === "Pa")) || (data3 === "kPa")) || (data3 === "N")) || (data3 === "lx")) || (data3 === "mm²")) || (data3 === "cm²")) || (data3 === "km²")) || (data3 === "ha")) || (data3 === "cm³")) || (data3 === "kN")) || (data3 === "kJ")) || (data3 === "MJ")) || (data3 === "mol")) || (data3 === "lm")) || (data3 === "bar")) || (data3 === "m/s")) || (data3 === "km/h")) || (data3 === "r/min")) || (data3 === "L/min")) || (data3 === "m³/h")) || (data3 === "g/kg")) || (data3 === "mg/kg")) || (data3 === "g/L")) || (data3 === "mg/L")) || (data3 === "mg/m³")) || (data3 === "kg/m³")) || (data3 === "g/cm³")) || (data3 === "ms")) || (data3 === "KB")) || (data3 === "MB")) || (data3 === "GB")) || (data3 === "TB")) || (data3 === "kbit/s")) || (data3 === "Mbit/s")) || (data3 === "Gbit/s")) || (data3 === "Mbps")) || (data3 === "um")) || (data3 === "ohm")) || (data3 === "celsius"))){
const err9 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema90.enum},parentSchema:schema90,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema144,data};
vErrors = withError(vErrors, err10);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":"object","properties":{"method":{"const":"steps"},"unit":{"$ref":"common.schema.json#/$defs/unit"},"steps":{"type":"array","items":{"$ref":"#/$defs/scoringStep"},"minItems":1},"otherwise":{"type":"number","minimum":0,"maximum":1}},"required":["method","unit","steps","otherwise"],"additionalProperties":false};
const schema148 = {"type":"object","properties":{"atMost":{"type":"number"},"fraction":{"type":"number","minimum":0,"maximum":1}},"required":["atMost","fraction"],"additionalProperties":false};

function validate127(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema146,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},parentSchema:schema146,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.steps === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},parentSchema:schema146,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.otherwise === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherwise"},parentSchema:schema146,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "unit")) || (key0 === "steps")) || (key0 === "otherwise"))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema146,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if("steps" !== data0){
const err5 = {instancePath:"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "steps"},parentSchema:schema146.properties.method,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err6 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"},parentSchema:schema90,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "s") || (data1 === "min")) || (data1 === "h")) || (data1 === "d")) || (data1 === "working-day")) || (data1 === "week")) || (data1 === "month")) || (data1 === "quarter")) || (data1 === "a")) || (data1 === "%")) || (data1 === "permille")) || (data1 === "percentage-point")) || (data1 === "point")) || (data1 === "yuan")) || (data1 === "times")) || (data1 === "count")) || (data1 === "mm")) || (data1 === "cm")) || (data1 === "m")) || (data1 === "km")) || (data1 === "m²")) || (data1 === "m³")) || (data1 === "mg")) || (data1 === "g")) || (data1 === "kg")) || (data1 === "t")) || (data1 === "L")) || (data1 === "mL")) || (data1 === "MPa")) || (data1 === "dB")) || (data1 === "kW")) || (data1 === "kWh")) || (data1 === "V")) || (data1 === "kV")) || (data1 === "mV")) || (data1 === "A")) || (data1 === "mA")) || (data1 === "W")) || (data1 === "Wh")) || (data1 === "mAh")) || (data1 === "Hz")) || (data1 === "kHz")) || (data1 === "MHz")) || (data1 === "GHz")) || (data1 === "nm")) || (data1 === "Pa")) || (data1 === "kPa")) || (data1 === "N")) || (data1 === "lx")) || (data1 === "mm²")) || (data1 === "cm²")) || (data1 === "km²")) || (data1 === "ha")) || (data1 === "cm³")) || (data1 === "kN")) || (data1 === "kJ")) || (data1 === "MJ")) || (data1 === "mol")) || (data1 === "lm")) || (data1 === "bar")) || (data1 === "m/s")) || (data1 === "km/h")) || (data1 === "r/min")) || (data1 === "L/min")) || (data1 === "m³/h")) || (data1 === "g/kg")) || (data1 === "mg/kg")) || (data1 === "g/L")) || (data1 === "mg/L")) || (data1 === "mg/m³")) || (data1 === "kg/m³")) || (data1 === "g/cm³")) || (data1 === "ms")) || (data1 === "KB")) || (data1 === "MB")) || (data1 === "GB")) || (data1 === "TB")) || (data1 === "kbit/s")) || (data1 === "Mbit/s")) || (data1 === "Gbit/s")) || (data1 === "Mbps")) || (data1 === "um")) || (data1 === "ohm")) || (data1 === "celsius"))){
const err7 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema90.enum},parentSchema:schema90,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.steps !== undefined){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema146.properties.steps,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.atMost === undefined){
const err9 = {instancePath:"/steps/" + i0,schemaPath:"#/$defs/scoringStep/required",keyword:"required",params:{missingProperty: "atMost"},parentSchema:schema148,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
if(data3.fraction === undefined){
const err10 = {instancePath:"/steps/" + i0,schemaPath:"#/$defs/scoringStep/required",keyword:"required",params:{missingProperty: "fraction"},parentSchema:schema148,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
for(const key1 in data3){
if(!((key1 === "atMost") || (key1 === "fraction"))){
const err11 = {instancePath:"/steps/" + i0,schemaPath:"#/$defs/scoringStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema148,data:data3};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(data3.atMost !== undefined){
let data4 = data3.atMost;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err12 = {instancePath:"/steps/" + i0+"/atMost",schemaPath:"#/$defs/scoringStep/properties/atMost/type",keyword:"type",params:{type: "number"},parentSchema:schema148.properties.atMost,data:data4};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data3.fraction !== undefined){
let data5 = data3.fraction;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err13 = {instancePath:"/steps/" + i0+"/fraction",schemaPath:"#/$defs/scoringStep/properties/fraction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema148.properties.fraction,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:"/steps/" + i0+"/fraction",schemaPath:"#/$defs/scoringStep/properties/fraction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema148.properties.fraction,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:"/steps/" + i0+"/fraction",schemaPath:"#/$defs/scoringStep/properties/fraction/type",keyword:"type",params:{type: "number"},parentSchema:schema148.properties.fraction,data:data5};
vErrors = withError(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:"/steps/" + i0,schemaPath:"#/$defs/scoringStep/type",keyword:"type",params:{type: "object"},parentSchema:schema148,data:data3};
vErrors = withError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},parentSchema:schema146.properties.steps,data:data2};
vErrors = withError(vErrors, err17);
errors++;
}
}
if(data.otherwise !== undefined){
let data6 = data.otherwise;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err18 = {instancePath:"/otherwise",schemaPath:"#/properties/otherwise/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema146.properties.otherwise,data:data6};
vErrors = withError(vErrors, err18);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:"/otherwise",schemaPath:"#/properties/otherwise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema146.properties.otherwise,data:data6};
vErrors = withError(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:"/otherwise",schemaPath:"#/properties/otherwise/type",keyword:"type",params:{type: "number"},parentSchema:schema146.properties.otherwise,data:data6};
vErrors = withError(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema146,data};
vErrors = withError(vErrors, err21);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate121(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema141,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
const err1 = {instancePath:"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},parentSchema:schema141.properties.method,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
if(!(((((((data0 === "binary") || (data0 === "ratio")) || (data0 === "checklist")) || (data0 === "rubric")) || (data0 === "linear")) || (data0 === "steps")) || (data0 === "deduction"))){
const err2 = {instancePath:"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema141.properties.method.enum},parentSchema:schema141.properties.method,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
const tag0 = data.method;
if(typeof tag0 == "string"){
if(tag0 === "binary"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err3 = {instancePath:"",schemaPath:"#/$defs/binaryScoring/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema149,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(key0 === "method")){
const err4 = {instancePath:"",schemaPath:"#/$defs/binaryScoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema149,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if("binary" !== data1){
const err5 = {instancePath:"/method",schemaPath:"#/$defs/binaryScoring/properties/method/const",keyword:"const",params:{allowedValue: "binary"},parentSchema:schema149.properties.method,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/$defs/binaryScoring/type",keyword:"type",params:{type: "object"},parentSchema:schema149,data};
vErrors = withError(vErrors, err6);
errors++;
}
}
else if(tag0 === "ratio"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err7 = {instancePath:"",schemaPath:"#/$defs/ratioScoring/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema150,data};
vErrors = withError(vErrors, err7);
errors++;
}
for(const key1 in data){
if(!((key1 === "method") || (key1 === "minimumSample"))){
const err8 = {instancePath:"",schemaPath:"#/$defs/ratioScoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema150,data};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if("ratio" !== data2){
const err9 = {instancePath:"/method",schemaPath:"#/$defs/ratioScoring/properties/method/const",keyword:"const",params:{allowedValue: "ratio"},parentSchema:schema150.properties.method,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.minimumSample !== undefined){
let data3 = data.minimumSample;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:"/minimumSample",schemaPath:"#/$defs/ratioScoring/properties/minimumSample/type",keyword:"type",params:{type: "integer"},parentSchema:schema150.properties.minimumSample,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:"/minimumSample",schemaPath:"#/$defs/ratioScoring/properties/minimumSample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema150.properties.minimumSample,data:data3};
vErrors = withError(vErrors, err11);
errors++;
}
}
}
}
else {
const err12 = {instancePath:"",schemaPath:"#/$defs/ratioScoring/type",keyword:"type",params:{type: "object"},parentSchema:schema150,data};
vErrors = withError(vErrors, err12);
errors++;
}
}
else if(tag0 === "checklist"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err13 = {instancePath:"",schemaPath:"#/$defs/checklistScoring/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema151,data};
vErrors = withError(vErrors, err13);
errors++;
}
for(const key2 in data){
if(!(key2 === "method")){
const err14 = {instancePath:"",schemaPath:"#/$defs/checklistScoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema151,data};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.method !== undefined){
let data4 = data.method;
if("checklist" !== data4){
const err15 = {instancePath:"/method",schemaPath:"#/$defs/checklistScoring/properties/method/const",keyword:"const",params:{allowedValue: "checklist"},parentSchema:schema151.properties.method,data:data4};
vErrors = withError(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:"",schemaPath:"#/$defs/checklistScoring/type",keyword:"type",params:{type: "object"},parentSchema:schema151,data};
vErrors = withError(vErrors, err16);
errors++;
}
}
else if(tag0 === "rubric"){
if(!(validate122(data))){
vErrors = withErrors(vErrors, validate122.errors, "");
errors = vErrors.length;
}
}
else if(tag0 === "linear"){
if(!(validate126(data))){
vErrors = withErrors(vErrors, validate126.errors, "");
errors = vErrors.length;
}
}
else if(tag0 === "steps"){
if(!(validate127(data))){
vErrors = withErrors(vErrors, validate127.errors, "");
errors = vErrors.length;
}
}
else if(tag0 === "deduction"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err17 = {instancePath:"",schemaPath:"#/$defs/deductionScoring/required",keyword:"required",params:{missingProperty: "method"},parentSchema:schema152,data};
vErrors = withError(vErrors, err17);
errors++;
}
if(data.perCount === undefined){
const err18 = {instancePath:"",schemaPath:"#/$defs/deductionScoring/required",keyword:"required",params:{missingProperty: "perCount"},parentSchema:schema152,data};
vErrors = withError(vErrors, err18);
errors++;
}
if(data.floor === undefined){
const err19 = {instancePath:"",schemaPath:"#/$defs/deductionScoring/required",keyword:"required",params:{missingProperty: "floor"},parentSchema:schema152,data};
vErrors = withError(vErrors, err19);
errors++;
}
for(const key3 in data){
if(!(((key3 === "method") || (key3 === "perCount")) || (key3 === "floor"))){
const err20 = {instancePath:"",schemaPath:"#/$defs/deductionScoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema152,data};
vErrors = withError(vErrors, err20);
errors++;
}
}
if(data.method !== undefined){
let data5 = data.method;
if("deduction" !== data5){
const err21 = {instancePath:"/method",schemaPath:"#/$defs/deductionScoring/properties/method/const",keyword:"const",params:{allowedValue: "deduction"},parentSchema:schema152.properties.method,data:data5};
vErrors = withError(vErrors, err21);
errors++;
}
}
if(data.perCount !== undefined){
let data6 = data.perCount;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err22 = {instancePath:"/perCount",schemaPath:"#/$defs/deductionScoring/properties/perCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema152.properties.perCount,data:data6};
vErrors = withError(vErrors, err22);
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:"/perCount",schemaPath:"#/$defs/deductionScoring/properties/perCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema152.properties.perCount,data:data6};
vErrors = withError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:"/perCount",schemaPath:"#/$defs/deductionScoring/properties/perCount/type",keyword:"type",params:{type: "number"},parentSchema:schema152.properties.perCount,data:data6};
vErrors = withError(vErrors, err24);
errors++;
}
}
if(data.floor !== undefined){
let data7 = data.floor;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err25 = {instancePath:"/floor",schemaPath:"#/$defs/deductionScoring/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema152.properties.floor,data:data7};
vErrors = withError(vErrors, err25);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:"/floor",schemaPath:"#/$defs/deductionScoring/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema152.properties.floor,data:data7};
vErrors = withError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:"/floor",schemaPath:"#/$defs/deductionScoring/properties/floor/type",keyword:"type",params:{type: "number"},parentSchema:schema152.properties.floor,data:data7};
vErrors = withError(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:"",schemaPath:"#/$defs/deductionScoring/type",keyword:"type",params:{type: "object"},parentSchema:schema152,data};
vErrors = withError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0},parentSchema:schema141,data};
vErrors = withError(vErrors, err29);
errors++;
}
}
else {
const err30 = {instancePath:"",schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0},parentSchema:schema141,data};
vErrors = withError(vErrors, err30);
errors++;
}
}
else {
const err31 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema141,data};
vErrors = withError(vErrors, err31);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate132(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate134(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"question":{"$ref":"common.schema.json#/$defs/localizedText"},"provision":{"$ref":"common.schema.json#/$defs/provisionKey"},"method":{"$ref":"common.schema.json#/$defs/verificationMethod"}},"required":["id","question"],"additionalProperties":false};

function validate136(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema159,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.question === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},parentSchema:schema159,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "question")) || (key0 === "provision")) || (key0 === "method"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema159,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.question !== undefined){
if(!(validate119(data.question))){
vErrors = withErrors(vErrors, validate119.errors, "/question");
errors = vErrors.length;
}
}
if(data.provision !== undefined){
let data2 = data.provision;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},parentSchema:schema26,data:data2};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/provision",schemaPath:"common.schema.json#/$defs/provisionKey/type",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(typeof data3 !== "string"){
const err7 = {instancePath:"/method",schemaPath:"common.schema.json#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data3};
vErrors = withError(vErrors, err7);
errors++;
}
if(!(((((((data3 === "document") || (data3 === "observation")) || (data3 === "interview")) || (data3 === "mystery-visit")) || (data3 === "data")) || (data3 === "test")) || (data3 === "survey"))){
const err8 = {instancePath:"/method",schemaPath:"common.schema.json#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema159,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema163 = {"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["id","title"],"additionalProperties":false};

function validate139(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema163,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema163,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "title"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema163,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.title !== undefined){
if(!(validate119(data.title))){
vErrors = withErrors(vErrors, validate119.errors, "/title");
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema163,data};
vErrors = withError(vErrors, err5);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema165 = {"type":"object","properties":{"grade":{"$ref":"common.schema.json#/$defs/id"},"minimum":{"$ref":"common.schema.json#/$defs/share"},"value":{"$ref":"common.schema.json#/$defs/quantity"}},"required":["grade"],"oneOf":[{"required":["minimum"],"properties":{"value":false}},{"required":["value"],"properties":{"minimum":false}}],"additionalProperties":false};

function validate142(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minimum === undefined){
const err0 = {instancePath:"",schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "minimum"},parentSchema:schema165.oneOf[0],data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.value !== undefined){
const err1 = {instancePath:"/value",schemaPath:"#/oneOf/0/properties/value/false schema",keyword:"false schema",params:{},parentSchema:schema165.oneOf[0].properties.value,data:data.value};
vErrors = withError(vErrors, err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err2 = {instancePath:"",schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema165.oneOf[1],data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.minimum !== undefined){
const err3 = {instancePath:"/minimum",schemaPath:"#/oneOf/1/properties/minimum/false schema",keyword:"false schema",params:{},parentSchema:schema165.oneOf[1].properties.minimum,data:data.minimum};
vErrors = withError(vErrors, err3);
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err4 = {instancePath:"",schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema165,data};
vErrors = withError(vErrors, err4);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grade === undefined){
const err5 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"},parentSchema:schema165,data};
vErrors = withError(vErrors, err5);
errors++;
}
for(const key0 in data){
if(!(((key0 === "grade") || (key0 === "minimum")) || (key0 === "value"))){
const err6 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema165,data};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.grade !== undefined){
let data2 = data.grade;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data2};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.minimum !== undefined){
let data3 = data.minimum;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/share/type",keyword:"type",params:{type: schema34.type},parentSchema:schema34,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err10 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema34,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34,data:data3};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err12 = {instancePath:"/minimum",schemaPath:"common.schema.json#/$defs/share/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema34,data:data3};
vErrors = withError(vErrors, err12);
errors++;
}
}
}
if(data.value !== undefined){
let data4 = data.value;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err13 = {instancePath:"/value",schemaPath:"common.schema.json#/$defs/quantity/type",keyword:"type",params:{type: schema22.type},parentSchema:schema22,data:data4};
vErrors = withError(vErrors, err13);
errors++;
}
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
const err14 = {instancePath:"/value",schemaPath:"common.schema.json#/$defs/quantity/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema22,data:data4};
vErrors = withError(vErrors, err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema165,data};
vErrors = withError(vErrors, err15);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate144(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate118(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema134,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema134,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema134,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.weight === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},parentSchema:schema134,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema134.properties, key0))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema134,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("criterion" !== data0){
const err5 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "criterion"},parentSchema:schema134.properties.kind,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/code",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.title !== undefined){
if(!(validate119(data.title))){
vErrors = withErrors(vErrors, validate119.errors, "/title");
errors = vErrors.length;
}
}
if(data.parent !== undefined){
let data4 = data.parent;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:"/parent",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/parent",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data4};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(data.weight !== undefined){
let data5 = data.weight;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err12 = {instancePath:"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},parentSchema:schema134.properties.weight,data:data5};
vErrors = withError(vErrors, err12);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema134.properties.weight,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},parentSchema:schema134.properties.weight,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.scoring !== undefined){
if(!(validate121(data.scoring))){
vErrors = withErrors(vErrors, validate121.errors, "/scoring");
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
let data7 = data.provisions;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err15 = {instancePath:"/provisions/" + i0,schemaPath:"common.schema.json#/$defs/provisionKey/pattern",keyword:"pattern",params:{pattern: "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$"},parentSchema:schema26,data:data8};
vErrors = withError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/provisions/" + i0,schemaPath:"common.schema.json#/$defs/provisionKey/type",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data8};
vErrors = withError(vErrors, err16);
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data7[i1], data7[j0])){
const err17 = {instancePath:"/provisions",schemaPath:"#/properties/provisions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema134.properties.provisions,data:data7};
vErrors = withError(vErrors, err17);
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:"/provisions",schemaPath:"#/properties/provisions/type",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.provisions,data:data7};
vErrors = withError(vErrors, err18);
errors++;
}
}
if(data.metric !== undefined){
let data9 = data.metric;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err19 = {instancePath:"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: schema134.properties.metric.type},parentSchema:schema134.properties.metric,data:data9};
vErrors = withError(vErrors, err19);
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err20 = {instancePath:"/metric",schemaPath:"#/properties/metric/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema134.properties.metric,data:data9};
vErrors = withError(vErrors, err20);
errors++;
}
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err21 = {instancePath:"/metric",schemaPath:"#/properties/metric/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema134.properties.metric,data:data9};
vErrors = withError(vErrors, err21);
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err22 = {instancePath:"/metric/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data10};
vErrors = withError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:"/metric/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data10};
vErrors = withError(vErrors, err23);
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func1(data9[i3], data9[j1])){
const err24 = {instancePath:"/metric",schemaPath:"#/properties/metric/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},parentSchema:schema134.properties.metric,data:data9};
vErrors = withError(vErrors, err24);
errors++;
break outer1;
}
}
}
}
}
}
if(data.methods !== undefined){
if(!(validate132(data.methods))){
vErrors = withErrors(vErrors, validate132.errors, "/methods");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate134(data.evidence))){
vErrors = withErrors(vErrors, validate134.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data13 = data.items;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
if(!(validate136(data13[i4]))){
vErrors = withErrors(vErrors, validate136.errors, "/items/" + i4);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.items,data:data13};
vErrors = withError(vErrors, err25);
errors++;
}
}
if(data.notApplicable !== undefined){
let data15 = data.notApplicable;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i5=0; i5<len3; i5++){
if(!(validate139(data15[i5]))){
vErrors = withErrors(vErrors, validate139.errors, "/notApplicable/" + i5);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:"/notApplicable",schemaPath:"#/properties/notApplicable/type",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.notApplicable,data:data15};
vErrors = withError(vErrors, err26);
errors++;
}
}
if(data.gates !== undefined){
let data17 = data.gates;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i6=0; i6<len4; i6++){
if(!(validate142(data17[i6]))){
vErrors = withErrors(vErrors, validate142.errors, "/gates/" + i6);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},parentSchema:schema134.properties.gates,data:data17};
vErrors = withError(vErrors, err27);
errors++;
}
}
if(data.basis !== undefined){
if(!(validate144(data.basis))){
vErrors = withErrors(vErrors, validate144.errors, "/basis");
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema134,data};
vErrors = withError(vErrors, err28);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

export const validate_annex = validate146;
const schema171 = {"type":"object","properties":{"kind":{"const":"annex"},"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"nature":{"type":"string","enum":["normative","informative"]},"actor":{"$ref":"common.schema.json#/$defs/actors"},"step":{"$ref":"common.schema.json#/$defs/id"},"verify":{"$ref":"common.schema.json#/$defs/verificationMethods"},"evidence":{"$ref":"common.schema.json#/$defs/evidenceIds"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"},"provisions":{"$ref":"common.schema.json#/$defs/provisions"}},"required":["kind","id","title","nature"],"additionalProperties":false};

function validate147(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate147.errors = vErrors;
return errors === 0;
}


function validate149(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema65.type},parentSchema:schema65,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema65,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err4 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema65,data};
vErrors = withError(vErrors, err4);
errors++;
break outer0;
}
}
}
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate151(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/type",keyword:"type",params:{type: "string"},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
if(!(((((((data0 === "document") || (data0 === "observation")) || (data0 === "interview")) || (data0 === "mystery-visit")) || (data0 === "data")) || (data0 === "test")) || (data0 === "survey"))){
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/verificationMethod/enum",keyword:"enum",params:{allowedValues: schema69.enum},parentSchema:schema69,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema68,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema68,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate153(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema70,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema70,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate155(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate157(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err0 = {instancePath:"",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key0,propertyName:key0};
vErrors = withError(vErrors, err1);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath:"",schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},parentSchema:schema74,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
for(const key1 in data){
if(!(validate60(data[key1]))){
vErrors = withErrors(vErrors, validate60.errors, "/" + escaped(key1));
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema74,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate146(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema171,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema171,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema171,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.nature === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "nature"},parentSchema:schema171,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema171.properties, key0))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema171,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("annex" !== data0){
const err5 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "annex"},parentSchema:schema171.properties.kind,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.title !== undefined){
if(!(validate147(data.title))){
vErrors = withErrors(vErrors, validate147.errors, "/title");
errors = vErrors.length;
}
}
if(data.nature !== undefined){
let data3 = data.nature;
if(typeof data3 !== "string"){
const err8 = {instancePath:"/nature",schemaPath:"#/properties/nature/type",keyword:"type",params:{type: "string"},parentSchema:schema171.properties.nature,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
if(!((data3 === "normative") || (data3 === "informative"))){
const err9 = {instancePath:"/nature",schemaPath:"#/properties/nature/enum",keyword:"enum",params:{allowedValues: schema171.properties.nature.enum},parentSchema:schema171.properties.nature,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.actor !== undefined){
if(!(validate149(data.actor))){
vErrors = withErrors(vErrors, validate149.errors, "/actor");
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data5 = data.step;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data5};
vErrors = withError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/step",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data5};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(data.verify !== undefined){
if(!(validate151(data.verify))){
vErrors = withErrors(vErrors, validate151.errors, "/verify");
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate153(data.evidence))){
vErrors = withErrors(vErrors, validate153.errors, "/evidence");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate155(data.basis))){
vErrors = withErrors(vErrors, validate155.errors, "/basis");
errors = vErrors.length;
}
}
if(data.provisions !== undefined){
if(!(validate157(data.provisions))){
vErrors = withErrors(vErrors, validate157.errors, "/provisions");
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema171,data};
vErrors = withError(vErrors, err12);
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

export const validate_reference = validate160;
const schema187 = {"type":"object","properties":{"kind":{"const":"reference"},"id":{"$ref":"common.schema.json#/$defs/id"},"number":{"$ref":"common.schema.json#/$defs/documentNumber"},"year":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2})?$","patternErrorMessage":"应为四位数字的年份，例如 `2011`\nExpected a year of four digits, such as `2011`"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"type":{"type":"string","enum":["standard","law","regulation","rule","publication"]},"status":{"type":"string","enum":["current","superseded","withdrawn","unverified"]},"replacedBy":{"$ref":"common.schema.json#/$defs/documentNumber"},"checkedOn":{"$ref":"common.schema.json#/$defs/calendarDate"},"url":{"$ref":"common.schema.json#/$defs/address"}},"required":["kind","id","title","type","status"],"additionalProperties":false};
const schema195 = {"type":"string","pattern":"^https?://[^\\s]+$","patternErrorMessage":"应为以 `http://` 或 `https://` 开头、不含空格的网址\nExpected an address without spaces that begins with `http://` or `https://`"};
const pattern118 = new RegExp("^[0-9]{4}(-[0-9]{2})?$", "u");
const pattern123 = new RegExp("^https?://[^\\s]+$", "u");

function validate161(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema187,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema187,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema187,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.type === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema187,data};
vErrors = withError(vErrors, err3);
errors++;
}
if(data.status === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},parentSchema:schema187,data};
vErrors = withError(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema187.properties, key0))){
const err5 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema187,data};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("reference" !== data0){
const err6 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "reference"},parentSchema:schema187.properties.kind,data:data0};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.number !== undefined){
let data2 = data.number;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:"/number",schemaPath:"common.schema.json#/$defs/documentNumber/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},parentSchema:schema3,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/number",schemaPath:"common.schema.json#/$defs/documentNumber/type",keyword:"type",params:{type: "string"},parentSchema:schema3,data:data2};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.year !== undefined){
let data3 = data.year;
if(typeof data3 === "string"){
if(!pattern118.test(data3)){
const err11 = {instancePath:"/year",schemaPath:"#/properties/year/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2})?$"},parentSchema:schema187.properties.year,data:data3};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.year,data:data3};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data.title !== undefined){
if(!(validate161(data.title))){
vErrors = withErrors(vErrors, validate161.errors, "/title");
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
const err13 = {instancePath:"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.type,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
if(!(((((data5 === "standard") || (data5 === "law")) || (data5 === "regulation")) || (data5 === "rule")) || (data5 === "publication"))){
const err14 = {instancePath:"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema187.properties.type.enum},parentSchema:schema187.properties.type,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err15 = {instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},parentSchema:schema187.properties.status,data:data6};
vErrors = withError(vErrors, err15);
errors++;
}
if(!((((data6 === "current") || (data6 === "superseded")) || (data6 === "withdrawn")) || (data6 === "unverified"))){
const err16 = {instancePath:"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema187.properties.status.enum},parentSchema:schema187.properties.status,data:data6};
vErrors = withError(vErrors, err16);
errors++;
}
}
if(data.replacedBy !== undefined){
let data7 = data.replacedBy;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err17 = {instancePath:"/replacedBy",schemaPath:"common.schema.json#/$defs/documentNumber/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"},parentSchema:schema3,data:data7};
vErrors = withError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:"/replacedBy",schemaPath:"common.schema.json#/$defs/documentNumber/type",keyword:"type",params:{type: "string"},parentSchema:schema3,data:data7};
vErrors = withError(vErrors, err18);
errors++;
}
}
if(data.checkedOn !== undefined){
let data8 = data.checkedOn;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err19 = {instancePath:"/checkedOn",schemaPath:"common.schema.json#/$defs/calendarDate/format",keyword:"format",params:{format: "date"},parentSchema:schema9,data:data8};
vErrors = withError(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:"/checkedOn",schemaPath:"common.schema.json#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},parentSchema:schema9,data:data8};
vErrors = withError(vErrors, err20);
errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 === "string"){
if(!pattern123.test(data9)){
const err21 = {instancePath:"/url",schemaPath:"common.schema.json#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},parentSchema:schema195,data:data9};
vErrors = withError(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:"/url",schemaPath:"common.schema.json#/$defs/address/type",keyword:"type",params:{type: "string"},parentSchema:schema195,data:data9};
vErrors = withError(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema187,data};
vErrors = withError(vErrors, err23);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

export const validate_explanation = validate163;
const schema196 = {"type":"object","properties":{"kind":{"const":"explanation"},"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"basis":{"$ref":"common.schema.json#/$defs/basisIds"}},"required":["kind"],"additionalProperties":false};

function validate164(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate166(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema17,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema17,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate163(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema196,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "id")) || (key0 === "title")) || (key0 === "basis"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema196,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("explanation" !== data0){
const err2 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "explanation"},parentSchema:schema196.properties.kind,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.title !== undefined){
if(!(validate164(data.title))){
vErrors = withErrors(vErrors, validate164.errors, "/title");
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate166(data.basis))){
vErrors = withErrors(vErrors, validate166.errors, "/basis");
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema196,data};
vErrors = withError(vErrors, err5);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

export const validate_parameters = validate168;
const schema203 = {"type":"object","properties":{"kind":{"const":"parameters"},"parameters":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/parameterName"},"additionalProperties":{"$ref":"#/$defs/parameter"}}},"required":["kind","parameters"],"additionalProperties":false,"$defs":{"parameter":{"type":"object","properties":{"title":{"$ref":"common.schema.json#/$defs/localizedText"},"value":{"type":"number"},"unit":{"$ref":"common.schema.json#/$defs/unit"},"clock":{"type":"string","enum":["natural","working"]},"use":{"type":"string","enum":["normative","informative"],"default":"normative"},"basis":{"type":"array","items":{"$ref":"#/$defs/basis"}},"proposal":{"type":"boolean","default":false},"date":{"$ref":"common.schema.json#/$defs/calendarDate"},"note":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["title","value","unit"],"additionalProperties":false},"basis":{"type":"object","properties":{"kind":{"type":"string","enum":["law","standard","survey","source","group-decision"]},"ref":{"$ref":"common.schema.json#/$defs/text"},"note":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["kind"],"additionalProperties":false}}};
const schema205 = {"type":"object","properties":{"title":{"$ref":"common.schema.json#/$defs/localizedText"},"value":{"type":"number"},"unit":{"$ref":"common.schema.json#/$defs/unit"},"clock":{"type":"string","enum":["natural","working"]},"use":{"type":"string","enum":["normative","informative"],"default":"normative"},"basis":{"type":"array","items":{"$ref":"#/$defs/basis"}},"proposal":{"type":"boolean","default":false},"date":{"$ref":"common.schema.json#/$defs/calendarDate"},"note":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["title","value","unit"],"additionalProperties":false};

function validate170(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate170.errors = vErrors;
return errors === 0;
}

const schema210 = {"type":"object","properties":{"kind":{"type":"string","enum":["law","standard","survey","source","group-decision"]},"ref":{"$ref":"common.schema.json#/$defs/text"},"note":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["kind"],"additionalProperties":false};

function validate172(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema210,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "ref")) || (key0 === "note"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema210,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},parentSchema:schema210.properties.kind,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
if(!(((((data0 === "law") || (data0 === "standard")) || (data0 === "survey")) || (data0 === "source")) || (data0 === "group-decision"))){
const err3 = {instancePath:"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema210.properties.kind.enum},parentSchema:schema210.properties.kind,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:"/ref",schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/ref",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.note !== undefined){
if(!(validate170(data.note))){
vErrors = withErrors(vErrors, validate170.errors, "/note");
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema210,data};
vErrors = withError(vErrors, err6);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate169(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema205,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.value === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema205,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.unit === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},parentSchema:schema205,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema205.properties, key0))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema205,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.title !== undefined){
if(!(validate170(data.title))){
vErrors = withErrors(vErrors, validate170.errors, "/title");
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.value,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 !== "string"){
const err5 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"},parentSchema:schema90,data:data2};
vErrors = withError(vErrors, err5);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "s") || (data2 === "min")) || (data2 === "h")) || (data2 === "d")) || (data2 === "working-day")) || (data2 === "week")) || (data2 === "month")) || (data2 === "quarter")) || (data2 === "a")) || (data2 === "%")) || (data2 === "permille")) || (data2 === "percentage-point")) || (data2 === "point")) || (data2 === "yuan")) || (data2 === "times")) || (data2 === "count")) || (data2 === "mm")) || (data2 === "cm")) || (data2 === "m")) || (data2 === "km")) || (data2 === "m²")) || (data2 === "m³")) || (data2 === "mg")) || (data2 === "g")) || (data2 === "kg")) || (data2 === "t")) || (data2 === "L")) || (data2 === "mL")) || (data2 === "MPa")) || (data2 === "dB")) || (data2 === "kW")) || (data2 === "kWh")) || (data2 === "V")) || (data2 === "kV")) || (data2 === "mV")) || (data2 === "A")) || (data2 === "mA")) || (data2 === "W")) || (data2 === "Wh")) || (data2 === "mAh")) || (data2 === "Hz")) || (data2 === "kHz")) || (data2 === "MHz")) || (data2 === "GHz")) || (data2 === "nm")) || (data2 === "Pa")) || (data2 === "kPa")) || (data2 === "N")) || (data2 === "lx")) || (data2 === "mm²")) || (data2 === "cm²")) || (data2 === "km²")) || (data2 === "ha")) || (data2 === "cm³")) || (data2 === "kN")) || (data2 === "kJ")) || (data2 === "MJ")) || (data2 === "mol")) || (data2 === "lm")) || (data2 === "bar")) || (data2 === "m/s")) || (data2 === "km/h")) || (data2 === "r/min")) || (data2 === "L/min")) || (data2 === "m³/h")) || (data2 === "g/kg")) || (data2 === "mg/kg")) || (data2 === "g/L")) || (data2 === "mg/L")) || (data2 === "mg/m³")) || (data2 === "kg/m³")) || (data2 === "g/cm³")) || (data2 === "ms")) || (data2 === "KB")) || (data2 === "MB")) || (data2 === "GB")) || (data2 === "TB")) || (data2 === "kbit/s")) || (data2 === "Mbit/s")) || (data2 === "Gbit/s")) || (data2 === "Mbps")) || (data2 === "um")) || (data2 === "ohm")) || (data2 === "celsius"))){
const err6 = {instancePath:"/unit",schemaPath:"common.schema.json#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema90.enum},parentSchema:schema90,data:data2};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.clock !== undefined){
let data3 = data.clock;
if(typeof data3 !== "string"){
const err7 = {instancePath:"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},parentSchema:schema205.properties.clock,data:data3};
vErrors = withError(vErrors, err7);
errors++;
}
if(!((data3 === "natural") || (data3 === "working"))){
const err8 = {instancePath:"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema205.properties.clock.enum},parentSchema:schema205.properties.clock,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.use !== undefined){
let data4 = data.use;
if(typeof data4 !== "string"){
const err9 = {instancePath:"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},parentSchema:schema205.properties.use,data:data4};
vErrors = withError(vErrors, err9);
errors++;
}
if(!((data4 === "normative") || (data4 === "informative"))){
const err10 = {instancePath:"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema205.properties.use.enum},parentSchema:schema205.properties.use,data:data4};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data5[i0]))){
vErrors = withErrors(vErrors, validate172.errors, "/basis/" + i0);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "array"},parentSchema:schema205.properties.basis,data:data5};
vErrors = withError(vErrors, err11);
errors++;
}
}
if(data.proposal !== undefined){
let data7 = data.proposal;
if(typeof data7 !== "boolean"){
const err12 = {instancePath:"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "boolean"},parentSchema:schema205.properties.proposal,data:data7};
vErrors = withError(vErrors, err12);
errors++;
}
}
if(data.date !== undefined){
let data8 = data.date;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err13 = {instancePath:"/date",schemaPath:"common.schema.json#/$defs/calendarDate/format",keyword:"format",params:{format: "date"},parentSchema:schema9,data:data8};
vErrors = withError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:"/date",schemaPath:"common.schema.json#/$defs/calendarDate/type",keyword:"type",params:{type: "string"},parentSchema:schema9,data:data8};
vErrors = withError(vErrors, err14);
errors++;
}
}
if(data.note !== undefined){
if(!(validate170(data.note))){
vErrors = withErrors(vErrors, validate170.errors, "/note");
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema205,data};
vErrors = withError(vErrors, err15);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema203,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.parameters === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},parentSchema:schema203,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "parameters"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema203,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("parameters" !== data0){
const err3 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "parameters"},parentSchema:schema203.properties.kind,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err4 = {instancePath:"/parameters",schemaPath:"common.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"},parentSchema:schema89,data:key1,propertyName:key1};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/parameters",schemaPath:"common.schema.json#/$defs/parameterName/type",keyword:"type",params:{type: "string"},parentSchema:schema89,data:key1,propertyName:key1};
vErrors = withError(vErrors, err5);
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err6 = {instancePath:"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema203.properties.parameters,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
for(const key2 in data1){
if(!(validate169(data1[key2]))){
vErrors = withErrors(vErrors, validate169.errors, "/parameters/" + escaped(key2));
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},parentSchema:schema203.properties.parameters,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema203,data};
vErrors = withError(vErrors, err8);
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

export const validate_vocabulary = validate177;
const schema213 = {"type":"object","properties":{"kind":{"const":"vocabulary"},"actors":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/vocabularyEntry"}},"evidence":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/vocabularyEntry"}},"steps":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/vocabularyEntry"}}},"required":["kind"],"additionalProperties":false,"$defs":{"vocabularyEntry":{"type":"object","properties":{"title":{"$ref":"common.schema.json#/$defs/localizedText"},"description":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["title"],"additionalProperties":false}}};
const schema215 = {"type":"object","properties":{"title":{"$ref":"common.schema.json#/$defs/localizedText"},"description":{"$ref":"common.schema.json#/$defs/localizedText"}},"required":["title"],"additionalProperties":false};

function validate179(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema215,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "title") || (key0 === "description"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema215,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.title !== undefined){
if(!(validate179(data.title))){
vErrors = withErrors(vErrors, validate179.errors, "/title");
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate179(data.description))){
vErrors = withErrors(vErrors, validate179.errors, "/description");
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema215,data};
vErrors = withError(vErrors, err2);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema213,data};
vErrors = withError(vErrors, err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "actors")) || (key0 === "evidence")) || (key0 === "steps"))){
const err1 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema213,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("vocabulary" !== data0){
const err2 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "vocabulary"},parentSchema:schema213.properties.kind,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.actors !== undefined){
let data1 = data.actors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err3 = {instancePath:"/actors",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key1,propertyName:key1};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/actors",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key1,propertyName:key1};
vErrors = withError(vErrors, err4);
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:"/actors",schemaPath:"#/properties/actors/propertyNames",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema213.properties.actors,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
for(const key2 in data1){
if(!(validate178(data1[key2]))){
vErrors = withErrors(vErrors, validate178.errors, "/actors/" + escaped(key2));
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: "object"},parentSchema:schema213.properties.actors,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs12 = errors;
if(typeof key3 === "string"){
if(!pattern0.test(key3)){
const err7 = {instancePath:"/evidence",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key3,propertyName:key3};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/evidence",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key3,propertyName:key3};
vErrors = withError(vErrors, err8);
errors++;
}
var valid4 = _errs12 === errors;
if(!valid4){
const err9 = {instancePath:"/evidence",schemaPath:"#/properties/evidence/propertyNames",keyword:"propertyNames",params:{propertyName: key3},parentSchema:schema213.properties.evidence,data:data3};
vErrors = withError(vErrors, err9);
errors++;
}
}
for(const key4 in data3){
if(!(validate178(data3[key4]))){
vErrors = withErrors(vErrors, validate178.errors, "/evidence/" + escaped(key4));
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},parentSchema:schema213.properties.evidence,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.steps !== undefined){
let data5 = data.steps;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs19 = errors;
if(typeof key5 === "string"){
if(!pattern0.test(key5)){
const err11 = {instancePath:"/steps",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key5,propertyName:key5};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/steps",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key5,propertyName:key5};
vErrors = withError(vErrors, err12);
errors++;
}
var valid7 = _errs19 === errors;
if(!valid7){
const err13 = {instancePath:"/steps",schemaPath:"#/properties/steps/propertyNames",keyword:"propertyNames",params:{propertyName: key5},parentSchema:schema213.properties.steps,data:data5};
vErrors = withError(vErrors, err13);
errors++;
}
}
for(const key6 in data5){
if(!(validate178(data5[key6]))){
vErrors = withErrors(vErrors, validate178.errors, "/steps/" + escaped(key6));
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},parentSchema:schema213.properties.steps,data:data5};
vErrors = withError(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema213,data};
vErrors = withError(vErrors, err15);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

export const validate_translation = validate185;
const schema221 = {"type":"object","properties":{"kind":{"const":"translation"},"of":{"$ref":"common.schema.json#/$defs/id"},"language":{"$ref":"common.schema.json#/$defs/language"},"digest":{"type":"string","pattern":"^sha256-[0-9a-f]{16}$","patternErrorMessage":"应为 `sha256-` 加 16 位十六进制数，可由 `normdown check` 给出\nExpected `sha256-` and 16 hexadecimal digits, as `normdown check` gives them"}},"required":["kind","of","language","digest"],"additionalProperties":false};
const pattern141 = new RegExp("^sha256-[0-9a-f]{16}$", "u");

function validate185(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},parentSchema:schema221,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.of === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},parentSchema:schema221,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.language === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},parentSchema:schema221,data};
vErrors = withError(vErrors, err2);
errors++;
}
if(data.digest === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},parentSchema:schema221,data};
vErrors = withError(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "of")) || (key0 === "language")) || (key0 === "digest"))){
const err4 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema221,data};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("translation" !== data0){
const err5 = {instancePath:"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "translation"},parentSchema:schema221.properties.kind,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.of !== undefined){
let data1 = data.of;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:"/of",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/of",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(typeof data2 !== "string"){
const err8 = {instancePath:"/language",schemaPath:"common.schema.json#/$defs/language/type",keyword:"type",params:{type: "string"},parentSchema:schema4,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
if(!((data2 === "zh") || (data2 === "en"))){
const err9 = {instancePath:"/language",schemaPath:"common.schema.json#/$defs/language/enum",keyword:"enum",params:{allowedValues: schema4.enum},parentSchema:schema4,data:data2};
vErrors = withError(vErrors, err9);
errors++;
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern141.test(data3)){
const err10 = {instancePath:"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256-[0-9a-f]{16}$"},parentSchema:schema221.properties.digest,data:data3};
vErrors = withError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},parentSchema:schema221.properties.digest,data:data3};
vErrors = withError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema221,data};
vErrors = withError(vErrors, err12);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

export const validate_config = validate186;
const schema224 = {"type":"object","properties":{"$schema":{"type":"string"},"source":{"$ref":"#/$defs/folder","default":"standards"},"outDir":{"$ref":"#/$defs/folder","default":"dist"},"title":{"$ref":"common.schema.json#/$defs/localizedText"},"publisher":{"$ref":"common.schema.json#/$defs/localizedText"},"baseUrl":{"$ref":"common.schema.json#/$defs/address"},"locales":{"type":"array","items":{"$ref":"common.schema.json#/$defs/language"},"minItems":1,"uniqueItems":true,"default":["zh","en"]},"licence":{"type":"object","properties":{"title":{"$ref":"common.schema.json#/$defs/localizedText"},"url":{"$ref":"common.schema.json#/$defs/address"}},"required":["title"],"additionalProperties":false},"rules":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"$ref":"#/$defs/ruleSeverity"},"default":{}},"waivers":{"type":"array","items":{"$ref":"#/$defs/waiver"},"default":[]},"lexicon":{"type":"object","properties":{"action":{"$ref":"#/$defs/wordChanges"},"agent":{"$ref":"#/$defs/wordChanges"},"brand":{"$ref":"#/$defs/wordChanges"},"contract":{"$ref":"#/$defs/wordChanges"},"counterparty":{"$ref":"#/$defs/wordChanges"},"hedge":{"$ref":"#/$defs/wordChanges"},"penalty":{"$ref":"#/$defs/wordChanges"},"promotional":{"$ref":"#/$defs/wordChanges"},"quality":{"$ref":"#/$defs/wordChanges"},"unverifiable":{"$ref":"#/$defs/wordChanges"},"vague-amount":{"$ref":"#/$defs/wordChanges"},"vague-condition":{"$ref":"#/$defs/wordChanges"},"vague-frequency":{"$ref":"#/$defs/wordChanges"},"vague-quality":{"$ref":"#/$defs/wordChanges"},"vague-time":{"$ref":"#/$defs/wordChanges"}},"additionalProperties":false,"default":{}},"theme":{"type":"object","properties":{"accent":{"$ref":"#/$defs/colour"},"accentDark":{"$ref":"#/$defs/colour"},"logo":{"$ref":"#/$defs/folder"},"footer":{"$ref":"common.schema.json#/$defs/localizedText"},"name":{"$ref":"common.schema.json#/$defs/localizedText"},"colours":{"$ref":"#/$defs/colours"},"coloursDark":{"$ref":"#/$defs/colours"}},"additionalProperties":false,"default":{}}},"required":["title","publisher","baseUrl"],"additionalProperties":false,"$defs":{"wordChanges":{"type":"object","properties":{"add":{"$ref":"#/$defs/words"},"remove":{"$ref":"#/$defs/words"},"except":{"$ref":"#/$defs/words"}},"additionalProperties":false},"words":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true},"folder":{"type":"string","pattern":"^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$","patternErrorMessage":"应为工作区内、以 `/` 分隔的相对路径，例如 `standards`\nExpected a path relative to the workspace with `/` between folders, such as `standards`"},"colours":{"type":"object","properties":{"paper":{"$ref":"#/$defs/colour"},"surface":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"muted":{"$ref":"#/$defs/colour"},"seal":{"$ref":"#/$defs/colour"}},"additionalProperties":false},"colour":{"type":"string","pattern":"^#[0-9A-Fa-f]{6}$","patternErrorMessage":"应为 `#rrggbb` 形式的颜色，例如 `#0b5fa5`\nExpected a colour of the form `#rrggbb`, such as `#0b5fa5`"},"waiver":{"type":"object","properties":{"rule":{"$ref":"common.schema.json#/$defs/id"},"path":{"$ref":"#/$defs/folder"},"reason":{"type":"string"},"expires":{"type":"string"}},"required":["rule","path"],"additionalProperties":false},"ruleSeverity":{"type":"string","enum":["off","info","warning","error"]}}};
const schema225 = {"type":"string","pattern":"^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$","patternErrorMessage":"应为工作区内、以 `/` 分隔的相对路径，例如 `standards`\nExpected a path relative to the workspace with `/` between folders, such as `standards`"};
const schema234 = {"type":"string","enum":["off","info","warning","error"]};
const schema241 = {"type":"string","pattern":"^#[0-9A-Fa-f]{6}$","patternErrorMessage":"应为 `#rrggbb` 形式的颜色，例如 `#0b5fa5`\nExpected a colour of the form `#rrggbb`, such as `#0b5fa5`"};
const pattern142 = new RegExp("^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$", "u");
const pattern153 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");

function validate187(data){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema13.type},parentSchema:schema13,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath:"",schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema13,data};
vErrors = withError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath:"",schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema13,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err4 = {instancePath:"/zh",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/zh",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:"/en",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/en",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data1};
vErrors = withError(vErrors, err7);
errors++;
}
}
}
validate187.errors = vErrors;
return errors === 0;
}

const schema235 = {"type":"object","properties":{"rule":{"$ref":"common.schema.json#/$defs/id"},"path":{"$ref":"#/$defs/folder"},"reason":{"type":"string"},"expires":{"type":"string"}},"required":["rule","path"],"additionalProperties":false};

function validate191(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},parentSchema:schema235,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.path === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},parentSchema:schema235,data};
vErrors = withError(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "path")) || (key0 === "reason")) || (key0 === "expires"))){
const err2 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema235,data};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:"/rule",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/rule",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern142.test(data1)){
const err5 = {instancePath:"/path",schemaPath:"#/$defs/folder/pattern",keyword:"pattern",params:{pattern: "^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$"},parentSchema:schema225,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/path",schemaPath:"#/$defs/folder/type",keyword:"type",params:{type: "string"},parentSchema:schema225,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
const err7 = {instancePath:"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},parentSchema:schema235.properties.reason,data:data2};
vErrors = withError(vErrors, err7);
errors++;
}
}
if(data.expires !== undefined){
let data3 = data.expires;
if(typeof data3 !== "string"){
const err8 = {instancePath:"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},parentSchema:schema235.properties.expires,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema235,data};
vErrors = withError(vErrors, err9);
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

const schema238 = {"type":"object","properties":{"add":{"$ref":"#/$defs/words"},"remove":{"$ref":"#/$defs/words"},"except":{"$ref":"#/$defs/words"}},"additionalProperties":false};
const schema239 = {"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"uniqueItems":true};

function validate194(data){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "\\S"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},parentSchema:schema6,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data[i1], data[j0])){
const err2 = {instancePath:"",schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema239,data};
vErrors = withError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "array"},parentSchema:schema239,data};
vErrors = withError(vErrors, err3);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "except"))){
const err0 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema238,data};
vErrors = withError(vErrors, err0);
errors++;
}
}
if(data.add !== undefined){
if(!(validate194(data.add))){
vErrors = withErrors(vErrors, validate194.errors, "/add");
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate194(data.remove))){
vErrors = withErrors(vErrors, validate194.errors, "/remove");
errors = vErrors.length;
}
}
if(data.except !== undefined){
if(!(validate194(data.except))){
vErrors = withErrors(vErrors, validate194.errors, "/except");
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema238,data};
vErrors = withError(vErrors, err1);
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const schema244 = {"type":"object","properties":{"paper":{"$ref":"#/$defs/colour"},"surface":{"$ref":"#/$defs/colour"},"rule":{"$ref":"#/$defs/colour"},"ink":{"$ref":"#/$defs/colour"},"muted":{"$ref":"#/$defs/colour"},"seal":{"$ref":"#/$defs/colour"}},"additionalProperties":false};

function validate215(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "paper") || (key0 === "surface")) || (key0 === "rule")) || (key0 === "ink")) || (key0 === "muted")) || (key0 === "seal"))){
const err0 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema244,data};
vErrors = withError(vErrors, err0);
errors++;
}
}
if(data.paper !== undefined){
let data0 = data.paper;
if(typeof data0 === "string"){
if(!pattern153.test(data0)){
const err1 = {instancePath:"/paper",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data0};
vErrors = withError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/paper",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data0};
vErrors = withError(vErrors, err2);
errors++;
}
}
if(data.surface !== undefined){
let data1 = data.surface;
if(typeof data1 === "string"){
if(!pattern153.test(data1)){
const err3 = {instancePath:"/surface",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data1};
vErrors = withError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/surface",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data1};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(!pattern153.test(data2)){
const err5 = {instancePath:"/rule",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data2};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/rule",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data2};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.ink !== undefined){
let data3 = data.ink;
if(typeof data3 === "string"){
if(!pattern153.test(data3)){
const err7 = {instancePath:"/ink",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data3};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/ink",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data3};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.muted !== undefined){
let data4 = data.muted;
if(typeof data4 === "string"){
if(!pattern153.test(data4)){
const err9 = {instancePath:"/muted",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data4};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/muted",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data4};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.seal !== undefined){
let data5 = data.seal;
if(typeof data5 === "string"){
if(!pattern153.test(data5)){
const err11 = {instancePath:"/seal",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data5};
vErrors = withError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/seal",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data5};
vErrors = withError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema244,data};
vErrors = withError(vErrors, err13);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate186(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema224,data};
vErrors = withError(vErrors, err0);
errors++;
}
if(data.publisher === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},parentSchema:schema224,data};
vErrors = withError(vErrors, err1);
errors++;
}
if(data.baseUrl === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseUrl"},parentSchema:schema224,data};
vErrors = withError(vErrors, err2);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema224.properties, key0))){
const err3 = {instancePath:"",schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema224,data};
vErrors = withError(vErrors, err3);
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err4 = {instancePath:"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},parentSchema:schema224.properties.$schema,data:data0};
vErrors = withError(vErrors, err4);
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern142.test(data1)){
const err5 = {instancePath:"/source",schemaPath:"#/$defs/folder/pattern",keyword:"pattern",params:{pattern: "^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$"},parentSchema:schema225,data:data1};
vErrors = withError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/source",schemaPath:"#/$defs/folder/type",keyword:"type",params:{type: "string"},parentSchema:schema225,data:data1};
vErrors = withError(vErrors, err6);
errors++;
}
}
if(data.outDir !== undefined){
let data2 = data.outDir;
if(typeof data2 === "string"){
if(!pattern142.test(data2)){
const err7 = {instancePath:"/outDir",schemaPath:"#/$defs/folder/pattern",keyword:"pattern",params:{pattern: "^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$"},parentSchema:schema225,data:data2};
vErrors = withError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/outDir",schemaPath:"#/$defs/folder/type",keyword:"type",params:{type: "string"},parentSchema:schema225,data:data2};
vErrors = withError(vErrors, err8);
errors++;
}
}
if(data.title !== undefined){
if(!(validate187(data.title))){
vErrors = withErrors(vErrors, validate187.errors, "/title");
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validate187(data.publisher))){
vErrors = withErrors(vErrors, validate187.errors, "/publisher");
errors = vErrors.length;
}
}
if(data.baseUrl !== undefined){
let data5 = data.baseUrl;
if(typeof data5 === "string"){
if(!pattern123.test(data5)){
const err9 = {instancePath:"/baseUrl",schemaPath:"common.schema.json#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},parentSchema:schema195,data:data5};
vErrors = withError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/baseUrl",schemaPath:"common.schema.json#/$defs/address/type",keyword:"type",params:{type: "string"},parentSchema:schema195,data:data5};
vErrors = withError(vErrors, err10);
errors++;
}
}
if(data.locales !== undefined){
let data6 = data.locales;
if(Array.isArray(data6)){
if(data6.length < 1){
const err11 = {instancePath:"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema224.properties.locales,data:data6};
vErrors = withError(vErrors, err11);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err12 = {instancePath:"/locales/" + i0,schemaPath:"common.schema.json#/$defs/language/type",keyword:"type",params:{type: "string"},parentSchema:schema4,data:data7};
vErrors = withError(vErrors, err12);
errors++;
}
if(!((data7 === "zh") || (data7 === "en"))){
const err13 = {instancePath:"/locales/" + i0,schemaPath:"common.schema.json#/$defs/language/enum",keyword:"enum",params:{allowedValues: schema4.enum},parentSchema:schema4,data:data7};
vErrors = withError(vErrors, err13);
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func1(data6[i1], data6[j0])){
const err14 = {instancePath:"/locales",schemaPath:"#/properties/locales/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema224.properties.locales,data:data6};
vErrors = withError(vErrors, err14);
errors++;
break outer0;
}
}
}
}
}
else {
const err15 = {instancePath:"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"},parentSchema:schema224.properties.locales,data:data6};
vErrors = withError(vErrors, err15);
errors++;
}
}
if(data.licence !== undefined){
let data8 = data.licence;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.title === undefined){
const err16 = {instancePath:"/licence",schemaPath:"#/properties/licence/required",keyword:"required",params:{missingProperty: "title"},parentSchema:schema224.properties.licence,data:data8};
vErrors = withError(vErrors, err16);
errors++;
}
for(const key1 in data8){
if(!((key1 === "title") || (key1 === "url"))){
const err17 = {instancePath:"/licence",schemaPath:"#/properties/licence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema224.properties.licence,data:data8};
vErrors = withError(vErrors, err17);
errors++;
}
}
if(data8.title !== undefined){
if(!(validate187(data8.title))){
vErrors = withErrors(vErrors, validate187.errors, "/licence/title");
errors = vErrors.length;
}
}
if(data8.url !== undefined){
let data10 = data8.url;
if(typeof data10 === "string"){
if(!pattern123.test(data10)){
const err18 = {instancePath:"/licence/url",schemaPath:"common.schema.json#/$defs/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},parentSchema:schema195,data:data10};
vErrors = withError(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:"/licence/url",schemaPath:"common.schema.json#/$defs/address/type",keyword:"type",params:{type: "string"},parentSchema:schema195,data:data10};
vErrors = withError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "object"},parentSchema:schema224.properties.licence,data:data8};
vErrors = withError(vErrors, err20);
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs29 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err21 = {instancePath:"/rules",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},parentSchema:schema2,data:key2,propertyName:key2};
vErrors = withError(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:"/rules",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},parentSchema:schema2,data:key2,propertyName:key2};
vErrors = withError(vErrors, err22);
errors++;
}
var valid10 = _errs29 === errors;
if(!valid10){
const err23 = {instancePath:"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key2},parentSchema:schema224.properties.rules,data:data11};
vErrors = withError(vErrors, err23);
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 !== "string"){
const err24 = {instancePath:"/rules/" + escaped(key3),schemaPath:"#/$defs/ruleSeverity/type",keyword:"type",params:{type: "string"},parentSchema:schema234,data:data12};
vErrors = withError(vErrors, err24);
errors++;
}
if(!((((data12 === "off") || (data12 === "info")) || (data12 === "warning")) || (data12 === "error"))){
const err25 = {instancePath:"/rules/" + escaped(key3),schemaPath:"#/$defs/ruleSeverity/enum",keyword:"enum",params:{allowedValues: schema234.enum},parentSchema:schema234,data:data12};
vErrors = withError(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},parentSchema:schema224.properties.rules,data:data11};
vErrors = withError(vErrors, err26);
errors++;
}
}
if(data.waivers !== undefined){
let data13 = data.waivers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate191(data13[i2]))){
vErrors = withErrors(vErrors, validate191.errors, "/waivers/" + i2);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},parentSchema:schema224.properties.waivers,data:data13};
vErrors = withError(vErrors, err27);
errors++;
}
}
if(data.lexicon !== undefined){
let data15 = data.lexicon;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(func0.call(schema224.properties.lexicon.properties, key4))){
const err28 = {instancePath:"/lexicon",schemaPath:"#/properties/lexicon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema224.properties.lexicon,data:data15};
vErrors = withError(vErrors, err28);
errors++;
}
}
if(data15.action !== undefined){
if(!(validate193(data15.action))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/action");
errors = vErrors.length;
}
}
if(data15.agent !== undefined){
if(!(validate193(data15.agent))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/agent");
errors = vErrors.length;
}
}
if(data15.brand !== undefined){
if(!(validate193(data15.brand))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/brand");
errors = vErrors.length;
}
}
if(data15.contract !== undefined){
if(!(validate193(data15.contract))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/contract");
errors = vErrors.length;
}
}
if(data15.counterparty !== undefined){
if(!(validate193(data15.counterparty))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/counterparty");
errors = vErrors.length;
}
}
if(data15.hedge !== undefined){
if(!(validate193(data15.hedge))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/hedge");
errors = vErrors.length;
}
}
if(data15.penalty !== undefined){
if(!(validate193(data15.penalty))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/penalty");
errors = vErrors.length;
}
}
if(data15.promotional !== undefined){
if(!(validate193(data15.promotional))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/promotional");
errors = vErrors.length;
}
}
if(data15.quality !== undefined){
if(!(validate193(data15.quality))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/quality");
errors = vErrors.length;
}
}
if(data15.unverifiable !== undefined){
if(!(validate193(data15.unverifiable))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/unverifiable");
errors = vErrors.length;
}
}
if(data15["vague-amount"] !== undefined){
if(!(validate193(data15["vague-amount"]))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/vague-amount");
errors = vErrors.length;
}
}
if(data15["vague-condition"] !== undefined){
if(!(validate193(data15["vague-condition"]))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/vague-condition");
errors = vErrors.length;
}
}
if(data15["vague-frequency"] !== undefined){
if(!(validate193(data15["vague-frequency"]))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/vague-frequency");
errors = vErrors.length;
}
}
if(data15["vague-quality"] !== undefined){
if(!(validate193(data15["vague-quality"]))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/vague-quality");
errors = vErrors.length;
}
}
if(data15["vague-time"] !== undefined){
if(!(validate193(data15["vague-time"]))){
vErrors = withErrors(vErrors, validate193.errors, "/lexicon/vague-time");
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:"/lexicon",schemaPath:"#/properties/lexicon/type",keyword:"type",params:{type: "object"},parentSchema:schema224.properties.lexicon,data:data15};
vErrors = withError(vErrors, err29);
errors++;
}
}
if(data.theme !== undefined){
let data31 = data.theme;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!(((((((key5 === "accent") || (key5 === "accentDark")) || (key5 === "logo")) || (key5 === "footer")) || (key5 === "name")) || (key5 === "colours")) || (key5 === "coloursDark"))){
const err30 = {instancePath:"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema224.properties.theme,data:data31};
vErrors = withError(vErrors, err30);
errors++;
}
}
if(data31.accent !== undefined){
let data32 = data31.accent;
if(typeof data32 === "string"){
if(!pattern153.test(data32)){
const err31 = {instancePath:"/theme/accent",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data32};
vErrors = withError(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:"/theme/accent",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data32};
vErrors = withError(vErrors, err32);
errors++;
}
}
if(data31.accentDark !== undefined){
let data33 = data31.accentDark;
if(typeof data33 === "string"){
if(!pattern153.test(data33)){
const err33 = {instancePath:"/theme/accentDark",schemaPath:"#/$defs/colour/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"},parentSchema:schema241,data:data33};
vErrors = withError(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:"/theme/accentDark",schemaPath:"#/$defs/colour/type",keyword:"type",params:{type: "string"},parentSchema:schema241,data:data33};
vErrors = withError(vErrors, err34);
errors++;
}
}
if(data31.logo !== undefined){
let data34 = data31.logo;
if(typeof data34 === "string"){
if(!pattern142.test(data34)){
const err35 = {instancePath:"/theme/logo",schemaPath:"#/$defs/folder/pattern",keyword:"pattern",params:{pattern: "^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$"},parentSchema:schema225,data:data34};
vErrors = withError(vErrors, err35);
errors++;
}
}
else {
const err36 = {instancePath:"/theme/logo",schemaPath:"#/$defs/folder/type",keyword:"type",params:{type: "string"},parentSchema:schema225,data:data34};
vErrors = withError(vErrors, err36);
errors++;
}
}
if(data31.footer !== undefined){
if(!(validate187(data31.footer))){
vErrors = withErrors(vErrors, validate187.errors, "/theme/footer");
errors = vErrors.length;
}
}
if(data31.name !== undefined){
if(!(validate187(data31.name))){
vErrors = withErrors(vErrors, validate187.errors, "/theme/name");
errors = vErrors.length;
}
}
if(data31.colours !== undefined){
if(!(validate215(data31.colours))){
vErrors = withErrors(vErrors, validate215.errors, "/theme/colours");
errors = vErrors.length;
}
}
if(data31.coloursDark !== undefined){
if(!(validate215(data31.coloursDark))){
vErrors = withErrors(vErrors, validate215.errors, "/theme/coloursDark");
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"},parentSchema:schema224.properties.theme,data:data31};
vErrors = withError(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema224,data};
vErrors = withError(vErrors, err38);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

package secret

import (
	"hash/maphash"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// nameTriggers are pieces of the names that tell of a secret. A hit is widened to the whole name,
// and only when a value follows it is the name judged: most hits end after a few bytes.
var nameTriggers = []string{
	"pass", "pwd", "psw", "_pw", "secret", "token", "key", "auth", "cred", "bearer", "jwt", "salt", "_pat", "cookie", "seed", "mnemonic", "senha", "kennwort", "contrasena", "dsn", "hmac", "psk", "community",
}

// A span is the bytes [start, end) of the scanned text.
type span struct{ start, end int }

// tryName looks for `name = value` in the many ways in which files write it, with the name around h.
func tryName(s *scanner, h hit) {
	if s.role == roleLock || s.role == roleTest || s.format == formatMinified {
		return // what a test calls a password is made up
	}
	start, end := h.start, h.end
	for start > 0 && h.start-start < 100 && isNameByte(s.text[start-1]) {
		start--
	}
	for end < len(s.text) && end-h.end < 100 && isNameByte(s.text[end]) {
		end++
	}
	for end > h.end && (s.text[end-1] == '.' || s.text[end-1] == '-') {
		end--
	}
	if end == s.lastName {
		return // another trigger inside the same name
	}
	s.lastName = end
	if s.deferNames {
		if s.mayBind(start, end) {
			s.deferred = append(s.deferred, h)
		}
		return
	}
	if s.isChecksumOf(start) || s.isTestResult(start, end) || s.isPairOfWords(start) || s.isCalledPublic(start) {
		return
	}
	value, quoted, ok := s.valueAfter(start, end)
	if !ok || s.insideOnly && quoted {
		return
	}
	s.consider(s.text[start:end], value, quoted)
}

// isChecksumOf reports whether a name is the end of checksum/secret, by which Helm charts restart what
// uses the secret.
func (s *scanner) isChecksumOf(start int) bool {
	const before = "checksum/"
	return start >= len(before) && s.text[start-len(before):start] == before
}

// isPairOfWords reports whether a name is the end of "username/password", by which manuals tell what a device is shipped with.
func (s *scanner) isPairOfWords(start int) bool {
	before := strings.ToLower(s.text[max(start-len("username/"), 0):start])
	return before == "username/" || strings.HasSuffix(before, "login/") || strings.HasSuffix(before, "user/")
}

// isCalledPublic reports a name behind the word public: "# public key: age1…".
func (s *scanner) isCalledPublic(start int) bool {
	return start >= len("public ") && strings.EqualFold(s.text[start-len("public "):start], "public ")
}

// isTestResult reports whether a name is that of go test's "--- PASS: TestName".
func (s *scanner) isTestResult(start, end int) bool {
	const line = "--- PASS:"
	at := start - len("--- ")
	return at >= 0 && end < len(s.text) && s.text[at:end+1] == line
}

// mayBind reports whether a name of Python may be given a literal that could be a secret: only then is its file worth a
// tree. It need not be exact, only quick and never wrong on the side of silence.
func (s *scanner) mayBind(start, end int) bool {
	text := s.text[end:min(end+220, len(s.text))]
	before := s.text[lastLineStart(s.text, start):start]
	operator := strings.TrimLeft(text, " \t\r\n\\")
	note := false
	switch {
	case operator == "":
		return false
	case strings.IndexByte(before, '#') >= 0: // a note, in which values may stand without quotes
		text, _, _ = strings.Cut(text, "\n")
		note = true
	case before != "" && (before[len(before)-1] == '"' || before[len(before)-1] == '\''): // the name is a literal itself
		text = text[skipQuote(text, 0):]
	case operator[0] == '(': // a call, or a function that returns the value
		text = text[:endOfValue(text, strings.HasSuffix(before, "def "))]
	case operator[0] == '=', operator[0] == '!':
		text = text[:endOfValue(text, false)]
	case operator[0] == ':':
		if line, _, _ := strings.Cut(operator[1:], "\n"); strings.TrimSpace(line) == "" {
			return false // a block, no annotation
		}
		text = text[:endOfValue(text, false)]
	case strings.HasPrefix(operator, "in "), strings.HasPrefix(operator, "not in "):
		text = text[:endOfValue(text, false)]
	case strings.IndexByte(",)]", operator[0]) >= 0: // one of several targets, or of several arguments
		if line, _, _ := strings.Cut(operator, "\n"); !strings.Contains(line, "=") {
			text = line
		}
	default:
		return false
	}
	class := classOfName(s.text[start:end])
	if class == nameNone {
		return false
	}
	classes := nameClasses(1) << class
	if lastName(s.text[start:end]) == "auth" {
		classes |= 1 << namePassword // of a pair
	}
	if note {
		for word := range strings.FieldsSeq(text) {
			if word = strings.Trim(word, "=:,"); len(word) >= minPassword && couldBeSecret(word) && s.rules.mayBeSecret(word, classes, s.role) {
				return true
			}
		}
	}
	return s.literalAhead(text, classes)
}

// endOfValue is where the statement or the argument ends that text goes on, as far as brackets and the beginnings of lines
// tell; strings are skipped. In the head of a definition the lines below it belong to it.
func endOfValue(text string, definition bool) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return i
			}
		case '"', '\'':
			end := i + 1
			for end < len(text) && text[end] != text[i] && text[end] != '\n' {
				if text[end] == '\\' {
					end++
				}
				end++
			}
			i = end
		case '\n':
			if depth == 0 && !definition && i > 0 && text[i-1] != '\\' && beginsStatement(text[i:]) {
				return i
			}
		}
	}
	return len(text)
}

// beginsStatement reports whether the next line begins as a statement or an argument does, and does not go on with a value.
func beginsStatement(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	end := 0
	for end < len(text) && isWordByte(text[end]) {
		end++
	}
	switch text[:end] {
	case "", "or", "and", "if", "else", "not", "b", "f", "r", "rb", "u":
		return false
	}
	return true
}

// literalAhead reports whether text holds a string, or begins with a word behind =, that could be a secret under a name of
// one of the classes.
func (s *scanner) literalAhead(text string, classes nameClasses) bool {
	if len(text) > 1 && text[0] == '=' && strings.IndexByte(" \t\n\"'=", text[1]) < 0 { // inside a string: host=… password=…
		word := text[1:]
		if end := strings.IndexAny(word, " \t\n\"'`;&(),[]{}"); end >= 0 {
			word = word[:end]
		}
		if len(word) >= minPassword && couldBeSecret(word) {
			return true
		}
	}
	for {
		open := strings.IndexAny(text, "\"'")
		if open < 0 {
			return false
		}
		quote := text[open]
		text = text[open+1:]
		end := strings.IndexByte(text, quote)
		inside := text
		if end >= 0 {
			inside = text[:end]
		}
		if strings.IndexByte(inside, '\n') >= 0 {
			inside = "" // what stands between two strings, or no value
		}
		if end < 0 {
			return len(inside) >= minPassword && couldBeSecret(inside)
		}
		text = text[end+1:]
		if len(inside) >= minPassword && couldBeSecret(inside) && (len(s.deferred) > 0 || isPiece(inside, text) || s.rules.mayBeSecret(inside, classes, s.role)) {
			return true
		}
	}
}

// isPiece reports a literal that is not written as it is, or to which another is joined: rest stands behind it.
func isPiece(inside, rest string) bool {
	rest = strings.TrimLeft(rest, " \t\r\n\\")
	return strings.IndexByte(inside, '\\') >= 0 || rest != "" && (strings.IndexByte("\"'+%", rest[0]) >= 0 || rest[0] >= 'a' && rest[0] <= 'z' && len(rest) > 1 && (rest[1] == '"' || rest[1] == '\''))
}

// mayBeSecret asks whether a value would be a secret under any name of the classes.
func (r *Rules) mayBeSecret(value string, classes nameClasses, where role) bool {
	hash := maphash.String(sameSeed, value) + uint64(where)<<8 + uint64(classes)
	known := &r.dull[hash%uint64(len(r.dull))]
	if known.Load() == hash {
		return false
	}
	if mayBeSecret(value, classes, where) {
		return true
	}
	known.Store(hash)
	return false
}

// representatives are names of each class under which judge finds whatever it finds under another.
var representatives = [...][]string{namePassword: {"password"}, nameSecret: {"api_key", "auth", "django_secret_key"}, nameVague: {"auth_salt", "auth"}}

func mayBeSecret(value string, classes nameClasses, where role) bool {
	if scheme, rest, ok := strings.Cut(value, " "); ok && isAuthScheme(scheme) {
		value = rest
	}
	for class, names := range representatives {
		for _, name := range names {
			if classes>>class&1 == 0 {
				continue
			}
			if _, ok := judge(nameClass(class), name, value, where, true); ok {
				return true
			}
		}
	}
	return false
}

func couldBeSecret(value string) bool {
	letters, others := 0, 0
	for i := range len(value) {
		switch s := symbol(value[i]); {
		case value[i] == ' ' && isAuthScheme(value[:i]):
			return couldBeSecret(value[i+1:]) // Authorization: Token …
		case value[i] == ' ':
			return isPhraseOfSigns(nameSecret, value) || isAppPassword(value)
		case s < symbolDigit:
			letters++
		case value[i] != '_' && value[i] != '-' && value[i] != '.':
			others++
		}
	}
	return others > 0 || letters >= 8 && surprise(value) > minSurprise
}

func lastPart(dotted string) string { return dotted[strings.LastIndexByte(dotted, '.')+1:] }

// consider judges a value by the name it belongs to.
func (s *scanner) consider(name string, value span, quoted bool) {
	if s.seen[value.start] || value.end-value.start < minPassword || value.end-value.start > 2048 {
		return
	}
	class := classOfName(name)
	if class == nameNone || s.isClassOfPage(name, s.text[value.start:value.end]) || s.isSaltOfHash(name, value.start) || s.isIDOfPair(name, value.start) {
		return
	}
	if s.seen == nil {
		s.seen = map[int]bool{}
	}
	s.seen[value.start] = true
	text := s.text[value.start:value.end]
	if scheme, rest, ok := strings.Cut(text, " "); ok && isAuthScheme(scheme) {
		value.start += len(scheme) + 1
		text = rest
	}
	v, ok := judge(class, name, text, s.roleAt(value.start), quoted)
	if !ok {
		return
	}
	if v.kind == kindFramework && s.isSecretOfPair(name, value.start) {
		v.kind, v.severity = kindSecret, finding.Medium
	}
	s.add(Match{Kind: s.rules.byID[v.kind], Start: value.start, End: value.end, Value: text, Name: strings.Trim(name, "-.$"),
		Severity: v.severity, Confidence: v.confidence})
}

// isClassOfPage reports a class that a build has named: password: "password_a1b2c".
func (s *scanner) isClassOfPage(name, value string) bool {
	return s.format == formatCode && len(value) > len(name)+1 && strings.EqualFold(value[:len(name)], name) && strings.HasSuffix(s.base, "js") &&
		(value[len(name)] == '_' || value[len(name)] == '-') && len(value)-len(name) <= 12
}

// isSaltOfHash reports the salt of one user's password, which stands beside its hash and is no secret.
func (s *scanner) isSaltOfHash(name string, start int) bool {
	if !strings.EqualFold(name, "salt") {
		return false
	}
	around := strings.ToLower(s.text[max(start-300, 0):min(start+300, len(s.text))])
	return strings.Contains(around, "hash") || strings.Contains(around, "digest") || strings.Contains(around, "verifier")
}

// isIDOfPair reports the key of an application whose secret stands beside it under the same name, as OVH and Dropbox
// give them out: the key only says who asks.
func (s *scanner) isIDOfPair(name string, start int) bool {
	low := strings.ToLower(name)
	if !appKey.MatchString(low) {
		return false
	}
	other := low[:len(low)-len("key")] + "secret"
	around := strings.ToLower(s.text[max(start-200, 0):min(start+200, len(s.text))])
	at := strings.Index(around, other)
	return at >= 0 && (at == 0 || !isNameByte(around[at-1])) && at+len(other) < len(around) && !isNameByte(around[at+len(other)])
}

// isSecretOfPair reports secret_key beside access_key: the two halves of a credential of a cloud, not what signs sessions.
func (s *scanner) isSecretOfPair(name string, start int) bool {
	return strings.EqualFold(lastPart(name), "secret_key") && accessKey.MatchString(s.text[max(start-150, 0):min(start+150, len(s.text))])
}

var accessKey = regexp.MustCompile(`(?i)access_?key["']?\s*[:=]`)

var appKey = regexp.MustCompile(`(^|[^a-z])app(lication)?[_-]?key$`)

// roleAt is the role of one place: a fenced block inside a description is a manual wherever it stands, and Rust keeps tests
// at the end of what they test.
func (s *scanner) roleAt(at int) role {
	if s.testsFrom > 0 && at > s.testsFrom {
		return roleTest
	}
	if before, _ := slices.BinarySearch(s.fences, at); before%2 == 1 {
		return roleDoc
	}
	return s.role
}

// valueAfter finds the value that the name [start, end) is given.
func (s *scanner) valueAfter(start, end int) (value span, quoted, ok bool) {
	text := s.text
	i := skipQuote(text, end)
	nameQuoted := i > end
	if i < len(text) && text[i] == ']' {
		i++
	}
	i = skipBlank(text, i)
	if i >= len(text) {
		return span{}, false, false
	}
	switch {
	case text[i] == '=' || text[i] == ':':
		return s.afterOperator(start, i)
	case text[i] == ',' && nameQuoted:
		if start > 0 && text[start-1] == '=' {
			return span{}, false, false // the end of a text of its own: ["voice=Pass", "mood=Ind"]
		}
		// setenv("TOKEN", "…"), or one half of a pair whose other half is called value
		if v, quoted, ok := s.pairedValue(start, i); ok {
			return v, quoted, ok
		}
		return quotedAt(text, skipBlank(text, i+1))
	case text[i] == '>' && start > 0 && (text[start-1] == '<' || nameQuoted): // <password>…<, <string name="password">…<
		if n := strings.IndexByte(text[i+1:min(i+200, len(text))], '<'); n > 0 {
			return trimmed(text, i+1, i+1+n), true, true
		}
		return span{}, false, false
	case start > 4 && text[start-5:start] == "<key>" && strings.HasPrefix(text[i:], "</key>"): // in a property list
		i = skipSpace(text, i+len("</key>"))
		if !strings.HasPrefix(text[i:], "<string>") {
			return span{}, false, false
		}
		i += len("<string>")
		if n := strings.IndexByte(text[i:min(i+2048, len(text))], '<'); n > 0 {
			return trimmed(text, i, i+n), true, true
		}
		return span{}, false, false
	case i > end && start > 0 && text[start-1] == '<' && strings.HasPrefix(text[i:], "value="): // <apiKey value="…"/>
		return quotedAt(text, i+len("value="))
	case text[i] == '(' && i == end: // .setPassword("…"), .apiKey("…")
		if after := skipBlank(text, i+1); s.format == formatCode {
			return quotedAt(text, after)
		}
		return span{}, false, false
	case s.format == formatCode && !nameQuoted:
		if v, quoted, ok := quotedAt(text, i); ok && i > end && strings.TrimSpace(text[lastLineStart(text, start):start]) == "" {
			return v, quoted, true // storePassword "…" of Groovy, where a call needs no parentheses
		}
		return s.typedDeclaration(i) // var token string = "…"
	}
	if v, quoted, ok := s.pairedValue(start, i); ok {
		return v, quoted, ok
	}
	return s.afterBlank(start, end, i)
}

// afterOperator reads the value behind an = or : at i and what may follow it (==, =>, :=).
func (s *scanner) afterOperator(start, i int) (value span, quoted, ok bool) {
	text := s.text
	if s.insideOnly {
		v, ok := s.insideString(start, i+1, i > 0 && isNameByte(text[i-1]) && text[i] == '=')
		return v, false, ok
	}
	tight := i > 0 && isNameByte(text[i-1]) // no blank before the operator
	colon := text[i] == ':'
	for n := 0; n < 3 && i < len(text) && (text[i] == '=' || text[i] == ':' || text[i] == '>' && n > 0); n++ {
		i++
	}
	operatorEnd := i
	if i < len(text) && start > 0 && i < start+120 && (text[i] == '"' || text[i] == '\'') && text[start-1] == text[i] && tight {
		return span{}, false, false // the end of the string that says "Password:"
	}
	i = skipBlank(text, i)
	if v, quoted, ok := quotedAt(text, i); ok {
		return v, quoted, true
	}
	if i >= len(text) {
		return span{}, false, false
	}
	if text[i] == '\n' || text[i] == '\r' {
		if s.format == formatCode || s.format == formatData {
			return quotedAt(text, skipSpace(text, i)) // the value on the next line
		}
		return s.memberBelow(i, "default", "Default")
	}
	switch s.format {
	case formatCode:
		if v, ok := s.insideString(start, operatorEnd, tight); ok {
			return v, false, true
		}
		if colon {
			if v, quoted, ok := s.typedDeclaration(i); ok {
				return v, quoted, true
			}
		}
		return s.laterString(i)
	case formatLine, formatYAML:
		if start > 0 && text[start-1] == ';' { // a connection string
			if v, ok := s.insideString(start, operatorEnd, tight); ok {
				return v, false, true
			}
		}
		if s.format == formatYAML && !colon && tight && i == operatorEnd {
			return run(text, i), false, true // an environment in a list, a line of a script
		}
		if s.format == formatYAML && (!colon || i == operatorEnd) {
			return span{}, false, false // not a mapping: its colon needs a blank behind it
		}
		if colon && start > 0 && (text[start-1] == '"' || text[start-1] == '\'') { // a header in a command: -H "X-Api-Key: …"
			return s.headerValue(i), false, true
		}
		return s.restOfLine(i)
	case formatData:
		if v, ok := s.insideString(start, operatorEnd, tight); ok {
			return v, false, true
		}
		return s.laterString(i)
	}
	if v, ok := s.insideString(start, operatorEnd, tight); ok {
		return v, false, true
	}
	return s.headerValue(i), false, true
}

// headerValue is the word at i, or the scheme of an Authorization header and the word behind it.
func (s *scanner) headerValue(i int) span {
	v := run(s.text, i)
	if isAuthScheme(s.text[v.start:v.end]) && v.end < len(s.text) && s.text[v.end] == ' ' {
		v.end = run(s.text, v.end+1).end
	}
	return v
}

// insideString reads name=value within a larger string: a query (?token=…&), a connection string
// (…;Password=…;) or a list of settings (host=… password=…).
func (s *scanner) insideString(start, i int, tight bool) (span, bool) {
	text := s.text
	if !tight || start == 0 || i >= len(text) || text[i] == ' ' {
		return span{}, false
	}
	switch text[start-1] {
	case '?', '&', ';':
	case ' ', '"', '\'':
		line := strings.ToLower(text[max(lastLineStart(text, start), start-160):min(i+120, len(text))])
		if !strings.Contains(line, "host=") && !strings.Contains(line, "dbname=") && !strings.Contains(line, "server=") &&
			!strings.Contains(line, "user=") && !strings.Contains(line, "user id=") && !strings.Contains(line, "uid=") {
			return span{}, false
		}
	default:
		return span{}, false
	}
	end := i
	for end < len(text) && end-i < 200 && strings.IndexByte(" \t\r\n\"'`;&<>#\\)", text[end]) < 0 {
		end++
	}
	return span{i, end}, true
}

// typedDeclaration skips a type between a name and its = in code.
func (s *scanner) typedDeclaration(i int) (value span, quoted, ok bool) {
	text := s.text
	for n := 0; n < 40 && i < len(text); n++ {
		switch b := text[i]; {
		case b == '=':
			if i+1 < len(text) && text[i+1] == '=' {
				return span{}, false, false
			}
			i = skipBlank(text, i+1)
			if v, quoted, ok := quotedAt(text, i); ok {
				return v, quoted, true
			}
			return s.laterString(i)
		case isWordByte(b), strings.IndexByte(" :&<>[]?*.|'", b) >= 0:
			i++
		default:
			return span{}, false, false
		}
	}
	return span{}, false, false
}

// laterString finds the literal in the rest of a line of code where the value is an expression: the
// fallback of an environment lookup (getenv("X", "…"), process.env.X || "…"), the argument of a
// conversion ([]byte("…")).
func (s *scanner) laterString(i int) (value span, quoted, ok bool) {
	text := s.text
	members := s.format == formatData && i < len(text) && text[i] == '{'
	var last span
	depth := 0
	for n := 0; n < 240 && i < len(text) && text[i] != '\n' && text[i] != ';'; n++ {
		b := text[i]
		switch b {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
		if depth < 0 || depth == 0 && b == ',' {
			break // what follows is another value
		}
		if b != '"' && b != '\'' && b != '`' {
			i++
			continue
		}
		v, _, ok := quotedAt(text, i)
		if !ok {
			break
		}
		last = v
		i = v.end + 1
	}
	// A fallback or an argument need not be random by itself; but a plain word here is the name of a
	// variable or a mode far more often than a password.
	if last.end == 0 || !isRandom(text[last.start:last.end]) && classes(text[last.start:last.end]) < 3 {
		return span{}, false, false
	}
	if members && !namesValue.MatchString(text[max(last.start-40, 0):last.start]) {
		return span{}, false, false // a member with a name of its own: "label:pass": {"changed_by": "…"}
	}
	return last, true, true
}

// namesValue ends before the value of a member that holds what its object stands for: {"type": "string", "value": "…"}.
var namesValue = regexp.MustCompile(`(?i)(value|default|plain|text|string|data)["']?\s*[:=]\s*["']$`)

// restOfLine reads an unquoted value of a settings file.
func (s *scanner) restOfLine(i int) (value span, quoted, ok bool) {
	text := s.text
	end := i
	for end < len(text) && text[end] != '\n' && text[end] != '\r' {
		if (text[end] == '#' || text[end] == ';') && end > i && (text[end-1] == ' ' || text[end-1] == '\t') {
			break
		}
		end++
	}
	v := trimmed(text, i, end)
	if v.end <= v.start {
		return span{}, false, false
	}
	if s.format == formatYAML {
		if text[v.start] == '&' { // an anchor before the value
			if blank := strings.IndexByte(text[v.start:v.end], ' '); blank > 0 {
				v = trimmed(text, v.start+blank, v.end)
			}
		}
		switch text[v.start] {
		case '|', '>', '{', '[', '&', '!', '*', '%', '@':
			return span{}, false, false
		}
	}
	// Trailing punctuation of a flow mapping: {user: a, password: b}
	for v.end > v.start && (text[v.end-1] == ',' || text[v.end-1] == '}' && !strings.Contains(text[v.start:v.end], "{")) {
		v.end--
	}
	return v, false, true
}

// afterBlank reads `--token value`, `ENV TOKEN value`, `PASSWORD 'value'` and netrc's `password value`.
func (s *scanner) afterBlank(start, end, i int) (value span, quoted, ok bool) {
	text := s.text
	if i == end || text[i] == '\n' {
		return span{}, false, false
	}
	name := strings.ToLower(text[start:end])
	line := text[lastLineStart(text, start):start]
	switch {
	case text[i] == '{' && s.format == formatData && strings.TrimSpace(line) == "": // a block of Terraform
		return s.memberBelow(i, "value")
	case strings.HasPrefix(name, "--"):
	case strings.HasPrefix(line, "ENV ") || strings.HasPrefix(line, "ARG "):
	case name == "password" && (strings.Contains(s.base, "netrc") || strings.Contains(line, "login ")):
	case s.role == roleConfig && s.format != formatCode && directives[name] && s.isDirective(line, i):
		return s.directive(i)
	case setsHeader.MatchString(line[max(len(line)-160, 0):]): // proxy_set_header X-Api-Key "…"
	case name == "password" || name == "token" || name == "passwd":
		if text[i] != '\'' && text[i] != '"' || s.format == formatCode || s.role == roleDoc {
			return span{}, false, false // SQL: WITH PASSWORD '…'
		}
	default:
		return span{}, false, false
	}
	if v, quoted, ok := quotedAt(text, i); ok {
		return v, quoted, true
	}
	return run(text, i), false, true
}

// directives are words that a password follows in the settings of programs which write `name value`: redis.conf, msmtprc,
// snmpd.conf, haproxy.cfg, and what routers and switches print.
var directives = words(`password passwd pass passphrase requirepass masterauth insecure-password secret psk community rocommunity rwcommunity
	rocommunity6 rwcommunity6 trapcommunity authtoken`)

// setsHeader ends a line before the name of a header that it sets.
var setsHeader = regexp.MustCompile(`(?i)(\w[_-]headers?|headers? (always )?(set|add|append))\s+["']?$`)

// directiveHeads begin lines whose password stands further back: username admin privilege 15 password 0 …
var directiveHeads = words(`user username enable snmp-server neighbor account set line server machine peer auth`)

// isDirective reports whether a name followed by its value at i is a setting and no sentence: the name begins its line or
// follows a known head, and nothing but a word or two comes behind the value.
func (s *scanner) isDirective(line string, i int) bool {
	head, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	if head != "" && !directiveHeads[strings.ToLower(head)] || len(line) > 80 {
		return false
	}
	rest, _, _ := strings.Cut(s.text[i:min(i+200, len(s.text))], "\n")
	return len(strings.Fields(rest)) <= 4 && (s.format == formatLine || s.format == formatText && !strings.HasSuffix(s.base, ".txt") && !strings.HasSuffix(s.base, ".log"))
}

// directive is the word at i; a digit before it says how a router has written it, and only 0 is plain text.
func (s *scanner) directive(i int) (value span, quoted, ok bool) {
	if i+1 < len(s.text) && s.text[i] >= '0' && s.text[i] <= '9' && s.text[i+1] == ' ' {
		if s.text[i] != '0' {
			return span{}, false, false
		}
		i = skipBlank(s.text, i+1)
	}
	if v, quoted, ok := quotedAt(s.text, i); ok {
		return v, quoted, true
	}
	end := i
	for end < len(s.text) && strings.IndexByte(" \t\r\n", s.text[end]) < 0 {
		end++
	}
	return span{i, end}, false, true
}

// pairedValue reads the value of a pair that names its halves, when the name stands as the value of
// name or key: {"name": "DB_PASSWORD", "value": "…"}, <add key="ApiKey" value="…"/>, Kubernetes' env.
func (s *scanner) pairedValue(start, i int) (value span, quoted, ok bool) {
	switch path.Ext("." + strings.ToLower(s.nameBefore(start))) {
	case ".name", ".key", ".parameterkey", ".env":
	case ".variable":
		return s.memberBelow(i, "default", "Default")
	default:
		return span{}, false, false
	}
	text := s.text
	limit := min(i+60, len(text))
	for i < limit && (text[i] == ',' || text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r' || text[i] == '"' || text[i] == '\'') {
		i++
	}
	end := i
	for end < len(text) && isWordByte(text[end]) {
		end++
	}
	switch strings.ToLower(text[i:end]) {
	case "value", "default", "defaultvalue", "parametervalue":
	default:
		return span{}, false, false
	}
	end = skipBlank(text, skipQuote(text, end))
	if end >= len(text) || text[end] != ':' && text[end] != '=' {
		return span{}, false, false
	}
	end = skipBlank(text, end+1)
	if v, quoted, ok := quotedAt(text, end); ok {
		return v, quoted, true
	}
	if s.format == formatYAML {
		return s.restOfLine(end)
	}
	return span{}, false, false
}

// memberBelow reads one member of the block that follows: the default of a declared parameter, as in Terraform's
// variable "x" { default = "…" } and CloudFormation's X: with Default: … below it, or initial_password { value = "…" }.
func (s *scanner) memberBelow(i int, words ...string) (value span, quoted, ok bool) {
	text := s.text
	if s.format != formatData && s.format != formatYAML {
		return span{}, false, false
	}
	window := text[i:min(i+300, len(text))]
	if end := strings.IndexByte(window, '}'); end >= 0 {
		window = window[:end]
	}
	for _, word := range words {
		at := strings.Index(window, word)
		if at < 0 || strings.Count(window[:at], "\n") > 4 {
			continue
		}
		at = skipBlank(text, skipQuote(text, i+at+len(word)))
		if at >= len(text) || text[at] != '=' && text[at] != ':' {
			continue
		}
		at = skipBlank(text, at+1)
		if v, quoted, ok := quotedAt(text, at); ok {
			return v, quoted, true
		}
		if s.format == formatYAML {
			return s.restOfLine(at)
		}
	}
	return span{}, false, false
}

// quotedAt reads a string literal that begins at i, with a prefix such as b or r, or with escaped
// quotes as in a string inside JSON. Literals end on their line.
func quotedAt(text string, i int) (value span, quoted, ok bool) {
	for n := 0; n < 2 && i < len(text) && strings.IndexByte("bBrRuUfFLN@$", text[i]) >= 0; n++ {
		i++
	}
	escaped := i+1 < len(text) && text[i] == '\\' && (text[i+1] == '"' || text[i+1] == '\'')
	if escaped {
		i++
	}
	if i >= len(text) || text[i] != '"' && text[i] != '\'' && text[i] != '`' {
		return span{}, false, false
	}
	quote := text[i]
	i++
	if !escaped && strings.HasPrefix(text[i:], string([]byte{quote, quote})) {
		i += 2 // three quotes
	}
	for end := i; end < len(text) && end-i < 4096 && text[end] != '\n'; end++ {
		switch text[end] {
		case '\\':
			if escaped && end+1 < len(text) && text[end+1] == quote {
				return span{i, end}, true, true
			}
			end++
		case quote:
			return span{i, end}, true, true
		}
	}
	return span{}, false, false
}

// run is the stretch of bytes at i that a shell or a sentence would take as one word.
func run(text string, i int) span {
	end := i
	for end < len(text) && end-i < 2048 && strings.IndexByte(" \t\r\n\"'`<>;,|)&]}\\", text[end]) < 0 {
		end++
	}
	for end > i && (text[end-1] == '.' || text[end-1] == ':') {
		end--
	}
	return span{i, end}
}

// trimmed cuts blanks and one pair of quotes from both ends.
func trimmed(text string, start, end int) span {
	for start < end && (text[start] == ' ' || text[start] == '\t' || text[start] == '\n' || text[start] == '\r') {
		start++
	}
	for start < end && (text[end-1] == ' ' || text[end-1] == '\t' || text[end-1] == '\n' || text[end-1] == '\r') {
		end--
	}
	if end-start >= 2 && (text[start] == '"' || text[start] == '\'') && text[end-1] == text[start] {
		start, end = start+1, end-1
	}
	return span{start, end}
}

func skipQuote(text string, i int) int {
	if i+1 < len(text) && text[i] == '\\' && (text[i+1] == '"' || text[i+1] == '\'') {
		return i + 2
	}
	if i < len(text) && (text[i] == '"' || text[i] == '\'' || text[i] == '`') {
		return i + 1
	}
	return i
}

func skipBlank(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\t') {
		i++
	}
	return i
}

func skipSpace(text string, i int) int {
	for n := 0; n < 80 && i < len(text) && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r' || text[i] == '('); n++ {
		i++
	}
	return i
}

package secret

import (
	"encoding/base64"
	"encoding/json"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// specials are the words that Go functions wait for.
var specials = []struct {
	words []string
	try   func(*scanner, hit)
}{
	{nameTriggers, tryName},
	{[]string{"://"}, tryURL},
	{[]string{"private key"}, tryPrivateKey},
	{[]string{"putty-user-key-file-"}, tryPuTTY},
	{[]string{"ls0tls1crudjti"}, tryWrappedKey},
	{[]string{"eyj"}, tryJWT},
	{[]string{"basic "}, tryBasic},
	{[]string{"bearer "}, tryBearer},
	{[]string{" -u ", "--user "}, tryCurlUser},
	{[]string{"identified by"}, tryIdentifiedBy},
	{[]string{"password '", "password = '", "password='", "password = n'"}, trySQLPassword},
	{[]string{"@tcp("}, tryGoDSN},
	{[]string{":5432:", ":5433:", ":6432:", ":*:"}, tryPasswordFile},
	{[]string{"insert into "}, tryInsert},
	{[]string{"from stdin"}, tryCopy},
	{[]string{"\"kty\""}, tryJWK},
	{[]string{"getconnection(", "new pdo(", "mysqli_connect(", "new mysqli(", "pg_connect(", "ftp_login(", "setbasicauth("}, tryConnection},
	{[]string{"stats auth "}, tryStatsAuth},
	{[]string{"secret_id", "secretid", "secret-id"}, trySecretID},
	{[]string{"sshpass\"", "sshpass'", "mysql\"", "mysql'", "mysqldump\"", "mysqldump'", "redis-cli\"", "redis-cli'", "ldapsearch\"", "ldapsearch'",
		"docker\"", "docker'", "curl\"", "curl'"}, tryCommandList},
	{[]string{"sshpass ", "docker login", "podman login", "mysql ", "mysqldump ", "redis-cli ", "ldapsearch ", "openssl enc ", "zip -", "convertto-securestring ", "net use "}, tryCommand},
}

func (s *scanner) addBuiltIn(kind string, value span, severity finding.Severity, confidence finding.Confidence, rank rank) {
	s.add(Match{Kind: s.rules.byID[kind], Start: value.start, End: value.end, Value: s.text[value.start:value.end],
		Severity: severity, Confidence: confidence, rank: rank})
}

// tryURL looks for scheme://user:password@host at "://".
func tryURL(s *scanner, h hit) {
	text := s.text
	colon, at := -1, -1
	i := h.end
loop:
	for ; i < len(text) && i-h.end < 300; i++ {
		switch text[i] {
		case ':':
			if colon < 0 {
				colon = i
			}
		case '@':
			at = i // the last one counts: passwords are not always quoted as they should be
		case '/', '?', '#':
			if at >= 0 || colon < 0 || !s.slashInPassword(i) {
				break loop
			}
		case ' ', '\t', '\n', '\r', '"', '\'', '`', '<', '>', ',', ')', '\\', '|':
			break loop
		}
	}
	if colon < 0 || at < colon || at == colon+1 {
		return
	}
	password := span{colon + 1, at}
	value := text[password.start:password.end]
	host := text[at+1 : min(i, len(text))]
	if s.seen[password.start] || host == "" || s.role == roleLock || isURLPlaceholder(value, text[h.end:colon], host) {
		return
	}
	random := isRandom(value)
	severity := finding.High
	switch {
	case random:
	case s.role != roleConfig && s.role != roleCode:
		return
	case !isHumanPassword(value) || isDecoratedWord(value):
		return
	}
	if isLocalHost(host) || s.role == roleDoc {
		severity = finding.Low
	}
	scheme := h.start
	for scheme > 0 && (isWordByte(text[scheme-1]) || strings.IndexByte("+-.", text[scheme-1]) >= 0) {
		scheme--
	}
	s.add(Match{Kind: s.rules.byID[kindURL], Start: password.start, End: password.end, Value: value, Name: s.nameBefore(scheme),
		Severity: severity, Confidence: finding.High, rank: rankURL})
}

// slashInPassword lets a slash be part of a password when an @ follows before the URL can have ended.
func (s *scanner) slashInPassword(i int) bool {
	rest := s.text[i:min(i+40, len(s.text))]
	if end := strings.IndexAny(rest, " \t\r\n\"'`<>,"); end >= 0 {
		rest = rest[:end]
	}
	return s.text[i] == '/' && strings.Contains(rest, "@") && !strings.Contains(rest, "://")
}

// isURLPlaceholder knows the words that stand for a password in URLs of manuals and samples.
func isURLPlaceholder(password, user, host string) bool {
	low := strings.ToLower(password)
	if len(password) < 5 || isPlaceholder(password) || low == strings.ToLower(user) || fillerWhole[low] {
		return true
	}
	if strings.ContainsAny(password, "{}<>[]()*$") && (strings.ContainsAny(password, "{<[(") && strings.ContainsAny(password, "}>])") || strings.HasPrefix(password, "$")) {
		return true
	}
	if len(password) >= 16 && isRandom(password) {
		return false // whatever the host is called: manuals do not show this
	}
	host = strings.ToLower(host)
	return strings.Contains(host, "example.") || strings.HasSuffix(host, ".example") || strings.HasSuffix(host, ".test") || strings.HasSuffix(host, ".invalid") ||
		strings.HasPrefix(host, "host") && len(host) < 12 && !strings.Contains(host, ".")
}

func isLocalHost(host string) bool {
	host = strings.ToLower(host)
	return strings.HasPrefix(host, "localhost") || strings.HasPrefix(host, "127.") || strings.HasPrefix(host, "0.0.0.0") || strings.HasPrefix(host, "[::1]")
}

// tryPrivateKey reads a PEM frame; the hit is the word in its first line.
func tryPrivateKey(s *scanner, h hit) {
	text := s.text
	const begin = "-----BEGIN "
	start := strings.LastIndex(text[max(h.start-40, 0):h.start], begin)
	if start < 0 || s.role == roleLock {
		return
	}
	start += max(h.start-40, 0)
	i := h.end
	if strings.HasPrefix(text[i:], " BLOCK") {
		i += len(" BLOCK")
	}
	if !strings.HasPrefix(text[i:], "-----") {
		return
	}
	i += len("-----")
	end, body := keyBody(text, i)
	if !looksLikeKeyBody(body) || !hasKeyLine(text[i:end]) || strings.HasPrefix(text[start+len(begin):], "RSA") && len(body) < minRSAKey {
		return
	}
	severity := finding.Critical
	if s.role == roleDoc {
		severity = finding.Medium
	}
	note := ""
	if strings.HasPrefix(text[start+len(begin):], "ENCRYPTED") || strings.Contains(text[i:end], "ENCRYPTED") {
		severity, note = finding.Medium, "it is encrypted with a passphrase"
	}
	m := Match{Kind: s.rules.byID[kindPrivateKey], Start: start, End: end, Value: text[start:end], Severity: severity,
		Confidence: finding.High, rank: rankProof, Note: note}
	s.add(m)
}

// hasKeyLine reports a piece as long as the shortest line of a key; words that stand where its text was left out are shorter.
func hasKeyLine(text string) bool {
	run := 0
	for i := range len(text) {
		if symbol(text[i]) == symbolOther && text[i] != '+' && text[i] != '/' {
			run = 0
			continue
		}
		if run++; run >= 16 {
			return true
		}
	}
	return false
}

// minRSAKey is how many characters the shortest RSA key has, one of 512 bits; fewer are what a manual shows of one.
const minRSAKey = 400

// maxKey bounds a private key's text; RSA with 16,384 bits needs 13 KB.
const maxKey = 16 << 10

// keyBody returns the end of the frame that begins before i and the base64 characters inside, where
// line ends may be real, escaped, or broken by quotes and indentation.
func keyBody(text string, i int) (end int, body string) {
	var b strings.Builder
	limit := min(i+maxKey, len(text))
	for i < limit {
		c := text[i]
		switch {
		case strings.HasPrefix(text[i:], "-----END"):
			if n := strings.IndexByte(text[i:min(i+60, len(text))], '\n'); n > 0 {
				end = i + n
			} else {
				end = min(i+60, len(text))
			}
			if n := strings.Index(text[i+8:end], "-----"); n >= 0 {
				end = i + 8 + n + 5
			}
			return end, b.String()
		case strings.HasPrefix(text[i:], "-----BEGIN"):
			return i, b.String() // the next one: this one has no end
		case c == '\\' && i+1 < limit && (text[i+1] == 'n' || text[i+1] == 'r' || text[i+1] == 't'):
			i++
		case symbol(c) != symbolOther, c == '+', c == '/', c == '=':
			b.WriteByte(c)
		case strings.IndexByte(" \t\r\n\"',\\:-;()#*>|.$_&", c) >= 0:
		default:
			return i, b.String()
		}
		i++
	}
	return i, b.String()
}

// looksLikeKeyBody wants enough random base64; "..." and "MIIE…your key…" are none.
func looksLikeKeyBody(body string) bool {
	if len(body) < 48 {
		return false
	}
	low := strings.ToLower(body)
	for _, word := range [...]string{"yourprivatekey", "privatekeyhere", "xxxxxxxx", "redacted", "placeholder", "examplekey", "snip"} {
		if strings.Contains(low, word) {
			return false
		}
	}
	if longestRun(body) >= maxRun {
		return false // only the frame of a key: its secret number is zero
	}
	sample := body[len(body)/4 : len(body)/4+min(len(body)/2, 400)]
	return entropy(sample) >= 3.6 && surprise(sample) >= 5.5
}

// maxRun bounds how often one character follows itself in a real key; the header of OpenSSH's format has 11.
const maxRun = 24

func longestRun(text string) int {
	longest, run := 0, 0
	for i := range len(text) {
		if i > 0 && text[i] == text[i-1] {
			run++
		} else {
			run = 1
		}
		longest = max(longest, run)
	}
	return longest
}

// tryPuTTY reads PuTTY's key files.
func tryPuTTY(s *scanner, h hit) {
	rest := s.text[h.end:min(h.end+maxKey, len(s.text))]
	at := strings.Index(rest, "Private-Lines:")
	if at < 0 {
		return
	}
	if lines := strings.TrimLeft(rest[at+len("Private-Lines:"):], " "); lines == "" || lines[0] < '0' || lines[0] > '9' {
		return // a program that reads such files
	}
	end := h.end + at
	for n := 0; end < len(s.text) && n < 60; n++ {
		next := strings.IndexByte(s.text[end:], '\n')
		if next < 0 {
			end = len(s.text)
			break
		}
		end += next + 1
		if end < len(s.text) && strings.HasPrefix(s.text[end:], "Private-MAC") {
			break
		}
	}
	s.addBuiltIn(kindPrivateKey, span{h.start, end}, finding.Critical, finding.High, rankProof)
}

// tryWrappedKey reads "-----BEGIN " in base64, as kubeconfig and CI variables carry keys.
func tryWrappedKey(s *scanner, h hit) {
	end := h.end
	for end < len(s.text) && end-h.start < 2*maxKey && (symbol(s.text[end]) != symbolOther || strings.IndexByte("+/=_-", s.text[end]) >= 0) {
		end++
	}
	decoded := decodeBase64(s.text[h.start:end])
	if strings.Contains(decoded, "PRIVATE KEY-----") {
		if _, body := keyBody(decoded, strings.Index(decoded, "PRIVATE KEY-----")+16); looksLikeKeyBody(body) {
			s.addBuiltIn(kindPrivateKey, span{h.start, end}, finding.Critical, finding.High, rankProof)
		}
	}
}

// decodeBase64 reads standard and URL base64 with or without padding; "" when it is neither.
func decodeBase64(text string) string {
	text = strings.TrimRight(text, "=")
	text = strings.NewReplacer("-", "+", "_", "/").Replace(text)
	raw, err := base64.RawStdEncoding.DecodeString(text)
	if err != nil {
		return ""
	}
	return string(raw)
}

// tryJWT reads a signed token, header.claims.signature, and leaves out those made to be public.
func tryJWT(s *scanner, h hit) {
	text := s.text
	if text[h.start:h.end] != "eyJ" || h.start > 0 && isWordByte(text[h.start-1]) {
		return
	}
	end, dots := h.end, 0
	for end < len(text) && end-h.start < 8192 && (isWordByte(text[end]) || text[end] == '-' || text[end] == '.' || text[end] == '=') {
		if text[end] == '.' {
			dots++
		}
		end++
	}
	for end > h.end && text[end-1] == '.' {
		end--
		dots--
	}
	if dots != 2 {
		return
	}
	parts := strings.Split(text[h.start:end], ".")
	var header struct{ Alg, Typ string }
	if json.Unmarshal([]byte(decodeBase64(parts[0])), &header) != nil || header.Alg == "" {
		return
	}
	if strings.HasPrefix(strings.ToLower(lastPart(s.nameBefore(h.start))), "example") {
		return // the example of a described interface
	}
	claims := decodeBase64(parts[1])
	if strings.EqualFold(header.Alg, "none") || len(parts[2]) < 20 || claims == "" || isJWTSample(claims, parts[2]) {
		return
	}
	severity := finding.High
	switch {
	case s.role != roleConfig && s.role != roleCode, isShortLived(claims), strings.Contains(strings.ToLower(s.nameBefore(h.start)), "software_statement"):
		severity = finding.Low // a statement about software (RFC 7591) is shown by every copy of it
	case s.role == roleCode:
		severity = finding.Medium // as often as not every copy of a client holds it
	}
	s.addBuiltIn(kindJWT, span{h.start, end}, severity, finding.Medium, rankNear)
}

// isShortLived reports a token that was good for an hour at most, and is none any more where somebody reads it in a file.
func isShortLived(claims string) bool {
	var times struct{ Iat, Exp float64 }
	return json.Unmarshal([]byte(claims), &times) == nil && times.Iat > 0 && times.Exp > times.Iat && times.Exp-times.Iat <= 3600
}

// isJWTSample knows the tokens of the standard and of its best known debugger, and Supabase's public role.
func isJWTSample(claims, signature string) bool {
	low := strings.ToLower(claims)
	return strings.Contains(low, "john doe") || strings.Contains(low, "1234567890") || strings.Contains(low, "example.com") ||
		strings.Contains(low, `"role":"anon"`) || strings.Contains(low, `"joe"`) || strings.Contains(low, `"foo"`) || strings.Contains(low, `"test"`) || hasFiller(signature)
}

// tryBasic decodes HTTP basic credentials.
func tryBasic(s *scanner, h hit) {
	end := h.end
	for end < len(s.text) && end-h.end < 400 && (symbol(s.text[end]) != symbolOther || strings.IndexByte("+/=_-", s.text[end]) >= 0) {
		end++
	}
	token := s.text[h.end:end]
	if len(token) < 12 || len(strings.TrimRight(token, "="))%4 == 1 {
		return
	}
	user, password, ok := strings.Cut(decodeBase64(token), ":")
	if !ok || !isPrintable(user+password) || isURLPlaceholder(password, user, "") || shownUsers[strings.ToLower(user)] && len(password) < 16 {
		return
	}
	if isRandom(password) || isHumanPassword(password) && (s.role == roleConfig || s.role == roleCode) {
		s.addBuiltIn(kindBasic, span{h.end, end}, basicSeverity(user, s.role), finding.High, rankURL)
	}
}

// shownUsers are those of manuals.
var shownUsers = words(`demo test example user username foo aladdin alice bob`)

// tryBearer judges what follows "Bearer ".
func tryBearer(s *scanner, h hit) {
	value := run(s.text, h.end)
	text := s.text[value.start:value.end]
	if len(text) < 20 || isPlaceholder(text) || strings.Contains(text, "(") || !isRandom(text) || s.role == roleLock || s.seen[value.start] {
		return
	}
	severity := finding.Medium // as often as not every copy of a client holds it
	if s.role != roleConfig && s.role != roleCode {
		severity = finding.Low
	}
	s.addBuiltIn(kindBearer, value, severity, finding.Medium, rankURL)
}

// tryCurlUser reads curl's -u user:password.
func tryCurlUser(s *scanner, h hit) {
	line := s.text[lastLineStart(s.text, h.start):h.start]
	if !strings.Contains(line, "curl") && !strings.Contains(line, "http ") {
		return
	}
	value, _, ok := quotedAt(s.text, h.end)
	if !ok {
		value = run(s.text, h.end)
	}
	user, password, ok := strings.Cut(s.text[value.start:value.end], ":")
	if !ok || isURLPlaceholder(password, user, "") || s.role != roleConfig && s.role != roleCode && !isRandom(password) {
		return
	}
	if isRandom(password) || isHumanPassword(password) {
		s.addBuiltIn(kindBasic, span{value.start + len(user) + 1, value.end}, finding.High, finding.High, rankURL)
	}
}

// commandPasswords are options that carry a password, by command; the value may follow at once.
var commandPasswords = map[string]string{"sshpass ": " -p", "docker login": " -p", "podman login": " -p", "mysql ": " -p", "mysqldump ": " -p",
	"redis-cli ": " -a", "ldapsearch ": " -w", "openssl enc ": " -k ", "zip -": "-P ", "convertto-securestring ": "", "net use ": " /user:"}

// tryCommand reads passwords that shell commands carry behind an option without a telling name.
func tryCommand(s *scanner, h hit) {
	option, known := commandPasswords[strings.ToLower(s.text[h.start:h.end])]
	if !known {
		return
	}
	i := h.end
	if option != "" {
		from := h.end - 1 // with what stands before the first option
		line, _, _ := strings.Cut(s.text[from:min(from+300, len(s.text))], "\n")
		at := strings.Index(line, option)
		if at < 0 {
			return
		}
		i = from + at + len(option)
	}
	i = skipBlank(s.text, i)
	if option == " /user:" { // the name, and the password behind it
		i = skipBlank(s.text, run(s.text, i+strings.IndexAny(s.text[i:]+" ", " \t\r\n")).start)
	}
	value, quoted, ok := quotedAt(s.text, i)
	if !ok {
		value = run(s.text, i)
	}
	if strings.HasPrefix(s.text[value.start:value.end], "-") {
		return
	}
	s.consider("password", value, quoted)
}

// tryGoDSN reads user:password@tcp(host:port)/database, as Go's driver for MySQL takes it.
func tryGoDSN(s *scanner, h hit) {
	start := h.start
	for start > 0 && h.start-start < 150 && strings.IndexByte(" \t\r\n\"'`=/", s.text[start-1]) < 0 {
		start--
	}
	user, password, ok := strings.Cut(s.text[start:h.start], ":")
	host, _, _ := strings.Cut(s.text[h.end:min(h.end+100, len(s.text))], ")")
	if !ok || s.seen[start+len(user)+1] || isURLPlaceholder(password, user, host) || !isRandom(password) && (s.role != roleConfig && s.role != roleCode || !isHumanPassword(password)) {
		return
	}
	s.addBuiltIn(kindURL, span{start + len(user) + 1, h.start}, finding.High, finding.High, rankURL)
}

// tryPasswordFile reads host:port:database:user:password of PostgreSQL's .pgpass; the hit is the port.
func tryPasswordFile(s *scanner, h hit) {
	if !strings.Contains(s.base, "pgpass") {
		return
	}
	start := lastLineStart(s.text, h.start)
	line, _, _ := strings.Cut(s.text[start:min(start+400, len(s.text))], "\n")
	fields := strings.SplitN(strings.TrimRight(line, "\r"), ":", 5)
	if len(fields) < 5 || strings.HasPrefix(line, "#") {
		return
	}
	end := start + len(strings.TrimRight(line, "\r"))
	s.consider("password", span{end - len(fields[4]), end}, false)
}

// connections are calls of other languages whose arguments are an address, a user and a password, and which one the last is.
var connections = map[string]int{"getconnection(": 2, "new pdo(": 2, "mysqli_connect(": 2, "new mysqli(": 2, "ftp_login(": 2, "setbasicauth(": 1}

// tryConnection reads the password among the arguments of such a call.
func tryConnection(s *scanner, h hit) {
	index, known := connections[strings.ToLower(s.text[h.start:h.end])]
	if !known || s.format != formatCode || s.deferNames {
		return
	}
	arguments := s.fields(h.end, h.end+max(endOfRow(s.text, h.end)-h.end, 0), ',')
	if index >= len(arguments) {
		return
	}
	if value := arguments[index]; s.text[value.start-1] == '"' || s.text[value.start-1] == '\'' {
		s.consider("password", value, true)
	}
}

// tryStatsAuth reads the user and password of HAProxy's page.
func tryStatsAuth(s *scanner, h hit) {
	value := run(s.text, skipBlank(s.text, h.end))
	user, password, ok := strings.Cut(s.text[value.start:value.end], ":")
	if ok && s.role == roleConfig && !isURLPlaceholder(password, user, "") && (isRandom(password) || isHumanPassword(password)) {
		s.addBuiltIn(kindBasic, span{value.start + len(user) + 1, value.end}, finding.High, finding.High, rankURL)
	}
}

// jwkSecret is the private part of a JSON Web Key: the number d, or the key itself of a symmetric one.
var jwkSecret = regexp.MustCompile(`"([dk])"\s*:\s*"([A-Za-z0-9_-]{20,})"`)

// tryJWK reads a JSON Web Key around its type.
func tryJWK(s *scanner, h hit) {
	open := strings.LastIndexByte(s.text[max(h.start-4000, 0):h.start], '{')
	if open < 0 || s.role == roleLock {
		return
	}
	open += max(h.start-4000, 0)
	key := s.text[open:min(h.end+4000, len(s.text))]
	if end := strings.IndexByte(key, '}'); end >= 0 {
		key = key[:end]
	}
	for _, at := range jwkSecret.FindAllStringSubmatchIndex(key, 4) {
		value := span{open + at[4], open + at[5]}
		if text := s.text[value.start:value.end]; key[at[2]] == 'k' && !strings.Contains(key, `"oct"`) || entropy(text) < 3.2 || hasFiller(text) {
			continue
		}
		severity := finding.Critical
		if s.role == roleDoc {
			severity = finding.Medium
		}
		s.addBuiltIn(kindPrivateKey, value, severity, finding.High, rankProof)
		return
	}
}

// trySecretID reads the half of Vault's AppRole that is secret; the id of a role stands beside it. By itself a secret's id
// is what it says.
func trySecretID(s *scanner, h hit) {
	around := strings.ToLower(s.text[max(h.start-300, 0):min(h.end+300, len(s.text))])
	if s.role != roleConfig && s.role != roleCode || !strings.Contains(around, "role_id") && !strings.Contains(around, "roleid") && !strings.Contains(around, "role-id") {
		return
	}
	i := skipBlank(s.text, skipQuote(s.text, h.end))
	for i < len(s.text) && (s.text[i] == '=' || s.text[i] == ':') {
		i = skipBlank(s.text, i+1)
	}
	value, _, ok := quotedAt(s.text, i)
	if !ok {
		value = run(s.text, i)
	}
	if text := s.text[value.start:value.end]; isUUID(text) && !isUUIDFiller(text) {
		s.addBuiltIn(kindSecret, value, finding.High, finding.High, rankGeneric)
	}
}

// tryIdentifiedBy reads SQL's CREATE USER … IDENTIFIED BY '…'.
func tryIdentifiedBy(s *scanner, h hit) {
	if value, _, ok := quotedAt(s.text, skipBlank(s.text, h.end)); ok {
		s.consider("password", value, true)
	}
}

// trySQLPassword reads CREATE ROLE … PASSWORD '…' and its like, in statements that stand in code too.
func trySQLPassword(s *scanner, h hit) {
	before := strings.ToLower(s.text[max(h.start-160, 0):h.start])
	at := max(strings.LastIndex(before, "create "), strings.LastIndex(before, "alter "))
	if at < 0 || !strings.Contains(before[at:], "role") && !strings.Contains(before[at:], "user") && !strings.Contains(before[at:], "login") {
		return
	}
	if value, _, ok := quotedAt(s.text, h.end-1); ok {
		s.consider("password", value, true)
	}
}

// tryCommandList notes the name of a program with which a list begins, for the tree.
func tryCommandList(s *scanner, h hit) {
	arguments := s.text[h.end:min(h.end+220, len(s.text))]
	if s.deferNames && s.literalAhead(arguments[:endOfValue(arguments, false)], 1<<namePassword) {
		s.deferred = append(s.deferred, h)
	}
}

// tryCall notes a call of Python whose positional arguments are known, for the tree.
func tryCall(s *scanner, h hit) {
	arguments := s.text[h.end:min(h.end+220, len(s.text))]
	classes := s.rules.methods[strings.ToLower(s.text[h.start:h.end])]
	if s.deferNames && s.literalAhead(arguments[:endOfValue(arguments, false)], classes) {
		s.deferred = append(s.deferred, h)
	}
}

func isPrintable(text string) bool {
	for i := range len(text) {
		if text[i] < 0x20 || text[i] > 0x7e {
			return false
		}
	}
	return true
}

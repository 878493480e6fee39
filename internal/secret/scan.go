package secret

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// A Match is one secret in one text. It holds the value and therefore never leaves this package
// other than through Findings, which masks it, and the commands that move or reveal it.
type Match struct {
	Kind       *Kind
	Start, End int // bytes of the value in the text
	Value      string
	Name       string // what it is assigned to, as written; "" when unknown
	Severity   finding.Severity
	Confidence finding.Confidence
	Note       string // what else is known: "its checksum is wrong", "used by boto3.client"
	rank       rank
}

// A rank says how sure the way is by which a match was found; where two overlap the higher stays.
type rank uint8

const (
	rankGeneric rank = iota // a telling name and a random value
	rankURL
	rankNear   // a provider's name beside a value of its shape
	rankPrefix // a provider's own mark in the value
	rankProof  // and its checksum fits, or a private key's frame
)

// A scanner examines one text. It lives for that text only.
type scanner struct {
	rules  *Rules
	text   string
	role   role
	format format
	found  []Match
	seen   map[int]bool // starts of values that have been judged
	base   string       // last part of the path, lower case

	reports    bool // the file counts what users of the program do; the key for that is in every copy
	toBrowsers bool // the file is sent to everybody who opens a page

	testsFrom int   // where a file of Rust begins its tests; 0 for nowhere
	fences    []int // where manuals inside the file begin and end: blocks of code in descriptions of YAML, EXAMPLES of a module of Ansible

	lastName int // end of the name that was tried last

	// Of a Python file the names wait for the tree: deferNames collects them, and afterwards those in
	// comments are read as text, and those in strings where the string itself has the form name=value.
	deferNames bool
	deferred   []hit
	insideOnly bool
}

// A hit is a word of the automaton in the text.
type hit struct{ start, end int }

// ScanText returns the secrets in a text, in order of place. name decides what the file is for. It
// knows no syntax tree; Scan does.
func (r *Rules) ScanText(name, text string) []Match {
	s := r.newScanner(name, text)
	s.run()
	return s.result()
}

func (r *Rules) newScanner(name, text string) *scanner {
	s := &scanner{rules: r, text: text, role: roleOf(name), format: formatOf(name), base: strings.ToLower(path.Base(name))}
	if s.format == formatLine && strings.HasPrefix(strings.TrimLeft(text[:min(len(text), 100)], " \t\r\n\ufeff"), "<") {
		s.format = formatData // XML whatever its suffix
	}
	if s.format == formatCode && isBundle(s.base, text) {
		s.format = formatMinified
	}
	if strings.HasSuffix(s.base, ".rs") {
		s.testsFrom = strings.Index(text, "#[cfg(test)]\nmod ")
	}
	if s.role == roleConfig && s.format == formatYAML {
		s.fences = placesOf("```", text)
	}
	if strings.HasSuffix(s.base, ".py") {
		s.fences = manualsOf(text)
	}
	s.reports = reportsUse(name)
	s.toBrowsers = s.format == formatMinified || goesToBrowsers(name)
	return s
}

// manualsOf finds the texts that a module of Ansible's is described with: EXAMPLES = r”' … ”'.
func manualsOf(text string) []int {
	if !strings.Contains(text, "\nEXAMPLES = ") {
		return nil
	}
	var places []int
	for _, at := range manual.FindAllStringSubmatchIndex(text, -1) {
		if len(places) > 0 && at[0] < places[len(places)-1] {
			continue
		}
		end := strings.Index(text[at[1]:], text[at[2]:at[3]])
		if end < 0 {
			break
		}
		places = append(places, at[1], at[1]+end)
	}
	return places
}

var manual = regexp.MustCompile(`(?m)^(?:EXAMPLES|DOCUMENTATION|RETURN) = [rRuU]?("""|''')`)

func placesOf(word, text string) []int {
	var places []int
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return places
		}
		places = append(places, from+at)
		from += at + len(word)
	}
}

// isBundle reports a script that a build made: names are shortened and lines endless.
func isBundle(base, text string) bool {
	if !strings.HasSuffix(base, "js") || len(text) < 2000 {
		return false
	}
	head := text[:min(len(text), 200_000)]
	return len(head)/(strings.Count(head, "\n")+1) > 300
}

func (s *scanner) run() {
	s.rules.words.each(s.text, func(word int32, end int) {
		t := &s.rules.triggers[word]
		h := hit{end - t.length, end}
		for _, kind := range t.kinds {
			if len(kind.near) > 0 {
				s.tryNear(kind, h)
			} else {
				s.tryPattern(kind, h)
			}
		}
		if t.try != nil {
			t.try(s, h)
		}
	})
	s.readTable()
	s.readSecretsFile()
	s.readMasterKey()
}

// readMasterKey reads the key of Rails' credentials, which is all that its file holds.
func (s *scanner) readMasterKey() {
	value := trimmed(s.text, 0, len(s.text))
	if strings.HasSuffix(s.base, ".key") && value.end-value.start == 32 && isHex(s.text[value.start:value.end]) {
		s.consider("master_key", value, false)
	}
}

// maxPattern bounds what a pattern may look at behind its literal.
const maxPattern = 700

// tryPattern matches a kind whose literal was found at h.
func (s *scanner) tryPattern(kind *Kind, h hit) {
	if !sameCase(kind, s.text[h.start:h.end]) {
		return
	}
	from := max(h.start-kind.before, 0)
	window := s.text[from:min(h.end+maxPattern, len(s.text))]
	at := kind.pattern().FindStringSubmatchIndex(window)
	if at == nil {
		return
	}
	start, end := from+at[0], from+at[1]
	if end < h.end || !s.isBounded(start, end) {
		return
	}
	inner := start
	if len(at) >= 4 && at[2] >= 0 {
		start, end = from+at[2], from+at[3]
		inner = start
	} else if kind.before == 0 {
		inner = h.end
	}
	if s.inEncodedData(start) {
		return
	}
	value := s.text[start:end]
	part := s.text[inner:end]
	if s.looksMadeUp(kind, part) || s.isExampleLine(start, part) {
		return
	}
	m := Match{Kind: kind, Start: start, End: end, Value: value, Severity: kind.Severity, Confidence: finding.High, rank: rankPrefix}
	m.Name = s.nameBefore(start)
	if kind.check != nil {
		if kind.check(value) {
			m.rank = rankProof
		} else {
			// A wrong checksum means typed by hand or shortened; it stays worth a look.
			m.Severity, m.Confidence = min(m.Severity, finding.Medium), finding.Low
			m.Note = "its checksum does not fit, so it may be made up"
		}
	}
	s.add(m)
}

// looksMadeUp judges the random part of a token of a known shape.
func (s *scanner) looksMadeUp(kind *Kind, part string) bool {
	least := kind.entropy
	if least == 0 {
		least = 2.4
		if len(part) < 12 {
			least = 1.9
		}
	}
	// The entropy of a short random text is bounded by its length; a rule's bound assumes 30 and more.
	if len(part) < 20 {
		least *= 0.85
	}
	return entropy(part) < least || hasFiller(part) || readsAsWords(part)
}

// readsAsWords reports text that is mostly letters and follows the language model, such as the CSS
// class md-hamburger-menu; digits and hexadecimal text say nothing to that model.
func readsAsWords(part string) bool {
	letters := 0
	for i := range len(part) {
		if symbol(part[i]) < symbolDigit {
			letters++
		}
	}
	return len(part) >= 14 && letters*10 >= len(part)*6 && !isHex(part) && surprise(part) < 5
}

// isExampleLine reports AWS's own documentation keys and values that their line calls an example.
func (s *scanner) isExampleLine(start int, part string) bool {
	return strings.HasSuffix(part, "EXAMPLE") || strings.Contains(part, "EXAMPLEKEY")
}

// saidPublic reports a value whose comment, at most three lines above it, says that anybody may have it.
func (s *scanner) saidPublic(start int) bool {
	from := lastLineStart(s.text, start)
	for range 3 {
		if from == 0 {
			break
		}
		from = lastLineStart(s.text, from-1)
	}
	near := max(start-maxRemark, 0)
	return forEverybody.MatchString(s.text[max(from, near):start]) || admittedFake.MatchString(s.lineBehind(start)) || counting.MatchString(s.text[max(lastLineStart(s.text, start), near):start])
}

// maxRemark is how many bytes before a value a remark on it may stand.
const maxRemark = 600

// counting is what a key of a service is called that programs report their use to.
var counting = regexp.MustCompile(`(?i)(analytics|telemetry|rudder\w*|mixpanel|amplitude|posthog)\S*\s*[.\[]`)

// lineBehind is what stands behind start on its line.
func (s *scanner) lineBehind(start int) string {
	line, _, _ := strings.Cut(s.text[start:min(start+maxRemark, len(s.text))], "\n")
	return line
}

// admittedFake is a comment behind a value that says that the value opens nothing.
var admittedFake = regexp.MustCompile(`(?i)(#|//).*\b(fake|dummy|bogus|not a real|made[ -]up)\b`)

var forEverybody = regexp.MustCompile(`(?i)(#|//).*(not (a )?secret|publish-?able|not sensitive|(both|are|is) public\b|safe to (commit|publish|share|expose))`)

// isDescribed reports a value in a comment that says what such a value looks like.
func (s *scanner) isDescribed(start int) bool {
	for n := 0; n < 8; n++ {
		from := lastLineStart(s.text, start)
		line := strings.TrimSpace(s.text[from:start])
		if n > 0 && line == "" || !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "//") {
			return false
		}
		line = strings.ToLower(line)
		if strings.Contains(line, "looks") && strings.Contains(line, "like") || strings.Contains(line, "for example") || strings.Contains(line, "e.g.") {
			return true
		}
		if from == 0 {
			return false
		}
		start = from - 1
	}
	return false
}

// isInExample reports a value that one of the few lines before it announces as an example: the entry "example" of a described
// interface, "Example input:" in a docstring.
func (s *scanner) isInExample(start int) bool {
	for range 4 {
		from := lastLineStart(s.text, start)
		if opensExample.MatchString(strings.TrimSpace(s.text[from:start])) {
			return true
		}
		if from == 0 {
			return false
		}
		start = from - 1
	}
	return false
}

var opensExample = regexp.MustCompile(`(?i)^[#*"'\s]*examples?\b[^=]*:[\s{\[(]*$`)

// isShown reports a value that a help text shows.
func (s *scanner) isShown(start int) bool {
	before := s.text[max(start-maxShown, 0):start]
	for _, word := range [...]string{"e.g", "E.g", "xample", "nstance", "uch as"} {
		if strings.Contains(before, word) {
			return shownBefore.MatchString(before)
		}
	}
	return false
}

// shownBefore ends right before a value that a help text shows: "…, e.g.: eyJ…", also where it stands in an address or was
// broken over two lines.
var shownBefore = regexp.MustCompile(`(?i)\b(e\.g\.|for (example|instance)|such as|examples?:)[:,]?\s+["'` + "`" + `‘“]?[^\s"']*\s?$`)

// maxShown is how far before a value such words may stand.
const maxShown = 240

// isSampleAnswer reports a value in a comment that shows what a service answers: lines of JSON below one that opens it.
func (s *scanner) isSampleAnswer(start int) bool {
	for range 60 {
		from := lastLineStart(s.text, start)
		line := strings.TrimSpace(s.text[from:start])
		body := strings.TrimSpace(strings.TrimLeft(line, "#/*"))
		if len(body) == len(line) { // no comment
			return false
		}
		if body == "{" || body == "[" || body == "[{" {
			return true
		}
		if from == 0 {
			return false
		}
		start = from - 1
	}
	return false
}

// isBounded reports whether no letter or digit continues the match on either side. An escape (\n in
// a string, %3D in a URL) before it is no letter.
func (s *scanner) isBounded(start, end int) bool {
	if start > 0 && isWordByte(s.text[start]) && isWordByte(s.text[start-1]) {
		escaped := start > 1 && s.text[start-2] == '\\' || start > 2 && s.text[start-3] == '%' && isHexByte(s.text[start-1]) && isHexByte(s.text[start-2])
		if !escaped {
			return false
		}
	}
	return end >= len(s.text) || !isWordByte(s.text[end]) || !isWordByte(s.text[end-1])
}

// inEncodedData says that what stands before a place is base64 without a break, of a picture or a font: whatever begins like
// a token there begins like it by chance.
func (s *scanner) inEncodedData(start int) bool {
	const run = 120
	if start < run || s.text[start-1] != '/' && s.text[start-1] != '+' {
		return false
	}
	for _, c := range []byte(s.text[start-run : start]) {
		if symbol(c) == symbolOther && c != '/' && c != '+' {
			return false
		}
	}
	return true
}

// minNear is the shortest value that a provider's name can make a secret.
const minNear = 15

// tryNear looks for a value of the kind's shape behind the provider's name: on the same line, or on
// the next two where the name ends a line that opens a block (a YAML mapping, a call).
func (s *scanner) tryNear(kind *Kind, h hit) {
	if s.role == roleLock || s.format == formatMinified {
		return
	}
	limit := min(h.end+240, len(s.text))
	lines := 0
	i := h.end
	for i < limit && lines < 3 {
		b := s.text[i]
		if b == '\n' {
			lines++
		}
		if !isTokenByte(b) {
			i++
			continue
		}
		start := i
		for i < limit && isTokenByte(s.text[i]) || i >= limit && i < len(s.text) && i-start < maxPattern && isTokenByte(s.text[i]) {
			i++
		}
		if i-start >= minNear && s.nearValue(kind, h, start, i) {
			return
		}
	}
}

// nearValue judges one run of token characters, and what stands behind a = or : inside it.
func (s *scanner) nearValue(kind *Kind, h hit, start, end int) bool {
	for start < end && (s.text[start] == '=' || s.text[start] == ':') {
		start++ // KEY=value where the name was the hit itself
	}
	for _, cut := range [...]byte{0, '=', ':'} {
		from := start
		if cut != 0 {
			at := strings.IndexByte(s.text[start:end], cut)
			if at < 0 || start+at+1 >= end {
				continue
			}
			from = start + at + 1
		}
		if end-from < minNear {
			continue
		}
		value := s.text[from:end]
		if trimmed := strings.TrimRight(value, ".:/-"); !kind.pattern().MatchString(value) {
			if len(trimmed) == len(value) || len(trimmed) < minNear || !kind.pattern().MatchString(trimmed) {
				continue
			}
			value = trimmed
		}
		lead := s.text[h.start:from]
		if !strings.ContainsAny(lead, "=:,(\"'>") && !strings.Contains(lead, " ") {
			continue
		}
		name := s.nameBefore(from)
		if s.role == roleCode && importLine.MatchString(s.text[max(lastLineStart(s.text, from), from-200):from]) {
			return false
		}
		if s.speaksOfElse(kind, name, h, from, from+len(value)) || s.looksMadeUp(kind, value) || isUUIDFiller(value) || !isRandomNear(value) {
			return false
		}
		s.add(Match{Kind: kind, Start: from, End: from + len(value), Value: value, Name: name,
			Severity: kind.Severity, Confidence: finding.Medium, rank: rankNear})
		return true
	}
	return false
}

// importLine begins a line of Python that names what it imports: from shop.sqlalchemy import …
var importLine = regexp.MustCompile(`^\s*(from|import)\s+[\w.]+`)

// isRandomNear wants a value that only a provider's name identifies to look random by itself.
func isRandomNear(value string) bool {
	if strings.ContainsAny(value, "0123456789") || len(value) >= 32 {
		return true
	}
	return surprise(value) >= minSurprise+1
}

// speaksOfElse reports whether the name right before the value, or the words between it and the
// provider's name, say that it is no secret: an id, a hash, a version.
func (s *scanner) speaksOfElse(kind *Kind, name string, h hit, value, end int) bool {
	low := strings.ToLower(name)
	for _, word := range kind.unless {
		if strings.Contains(low, word) {
			return true
		}
	}
	if name != "" && isSecretName(name) {
		return false
	}
	parts := nameParts(name)
	for _, part := range parts {
		if notSecretAny[part] {
			return true
		}
	}
	if len(parts) > 0 && notSecretLast[parts[len(parts)-1]] {
		return true
	}
	if name == "" && !isUUID(s.text[value:min(value+36, len(s.text))]) && s.isArgument(h, value) {
		return false
	}
	if s.isWholeName(h) && !isHexOrUUID(s.text[value:end]) {
		return false // ASANA = "…": the provider's word is all that the name says
	}
	// No secret-like name at all: then the line must say so, as in set_token("…") or `token: …`.
	line := s.text[max(lastLineStart(s.text, h.start), h.start-120):value]
	for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return r < 128 && symbol(byte(r)) == symbolOther && r != '_' && r != '-' }) {
		if isSecretName(part) {
			return false
		}
	}
	return true
}

// isWholeName reports whether the hit is a name by itself that something is assigned to.
func (s *scanner) isWholeName(h hit) bool {
	if h.start > 0 && isNameByte(s.text[h.start-1]) || h.end < len(s.text) && isNameByte(s.text[h.end]) {
		return false
	}
	i := skipBlank(s.text, skipQuote(s.text, h.end))
	return i < len(s.text) && (s.text[i] == '=' || s.text[i] == ':')
}

// isHexOrUUID knows the shapes in which hashes and ids are written as well.
func isHexOrUUID(value string) bool {
	return isUUID(value) || strings.Trim(strings.ToLower(value), "0123456789abcdef") == ""
}

// isArgument reports whether value is passed to a call whose name holds the hit: new Twilio(…, value).
func (s *scanner) isArgument(h hit, value int) bool {
	i := h.end
	for i < value && isNameByte(s.text[i]) {
		i++
	}
	return i < value && s.text[i] == '(' && !strings.ContainsAny(s.text[i:value], ")\n")
}

// textTypes stand between a name and its value in declarations.
var textTypes = words(`str bytes string String SecretStr`)

// nameBefore returns the identifier that a value at start is assigned to, "" when there is none.
func (s *scanner) nameBefore(start int) string {
	i := start
	for i > 0 && i > start-12 {
		b := s.text[i-1]
		isPrefix := strings.IndexByte("bBrRfFuU", b) >= 0 && i < start && (s.text[i] == '"' || s.text[i] == '\'') && i > 1 && strings.IndexByte(" =(:,[", s.text[i-2]) >= 0
		if strings.IndexByte(" \t\"'`=:>\\([,", b) < 0 && !isPrefix {
			break
		}
		i--
	}
	end := i
	for i > 0 && i > end-80 && isNameByte(s.text[i-1]) {
		i--
	}
	name := strings.Trim(s.text[i:end], ".-$")
	if isRandom(name) {
		return "" // the argument before this one
	}
	if before := strings.TrimRight(s.text[max(i-4, 0):i], " "); textTypes[name] && strings.HasSuffix(before, ":") {
		return s.nameBefore(i) // token: str = "…"
	}
	return name
}

// add keeps a match and takes its severity down by the file's role.
func (s *scanner) add(m Match) {
	role := s.roleAt(m.Start)
	if s.isPublished(m) || role == roleTest && (m.rank == rankURL || m.rank == rankNear) ||
		role == roleCode && s.isDescribed(m.Start) ||
		(role == roleDoc || role == roleExample) && (m.rank == rankNear || m.rank == rankURL && len(m.Value) < 16) {
		return
	}
	m.Severity = s.severityHere(m)
	s.found = append(s.found, m)
}

// isPublished knows the credentials of standards, manuals and emulators, and the tokens of badges.
func (s *scanner) isPublished(m Match) bool {
	for _, public := range s.rules.public {
		if strings.HasPrefix(m.Value, public) {
			return true
		}
	}
	if m.rank == rankNear && isClassName(m.Value) {
		return true // FeedSettingsAccessKeySecretAuth, which stands near words of a provider because it is made of them
	}
	if digestBefore.MatchString(s.text[max(m.Start-24, 0):m.Start]) {
		return true
	}
	if suffixBehind.MatchString(s.text[m.End:min(m.End+16, len(s.text))]) {
		return true
	}
	if signedScope.MatchString(s.text[m.End:min(m.End+20, len(s.text))]) {
		return true
	}
	line := s.text[max(lastLineStart(s.text, m.Start), m.Start-200):m.Start]
	return m.rank == rankGeneric && (strings.Contains(line, "badge") || strings.Contains(line, "shields.io") || s.onlySearches(m))
}

// onlySearches reports the key of Algolia that pages carry to search: it stands beside the one that may write.
func (s *scanner) onlySearches(m Match) bool {
	name := strings.ToLower(m.Name)
	return strings.Contains(name, "search") && strings.Contains(name+strings.ToLower(s.text[max(m.Start-300, 0):m.Start]), "algolia")
}

// digestBefore stands before a digest, which may begin as a token does: the files of a wheel's RECORD.
var digestBefore = regexp.MustCompile(`(?i)\bsha(1|224|256|384|512)[=:-]$`)

// suffixBehind follows what is the name of a file, with a digest in it that begins as a token does: sk-….json of a page in Slovak.
var suffixBehind = regexp.MustCompile(`^\.(chunk\.)?(m?js|css|json|map|html?|svg|png|jpe?g|gif|webp|woff2?|ttf|gz|br|txt|pyc?|ya?ml)\b`)

// signedScope follows the id of an AWS key in an address that was signed with it and is handed out: …/20240501/eu-central-1/s3.
var signedScope = regexp.MustCompile(`^(/|%2F|%252F)20[0-9]{6}(/|%2F|%252F)`)

// newProject holds in settings as Django makes them for a new project, which answer nobody but the machine itself.
var newProject = regexp.MustCompile(`(?ms)^DEBUG = True\s*$.*^ALLOWED_HOSTS = \[(\s*["'](localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|testserver)["']\s*,?)*\s*\]\s*$`)

// isClassName says that a value is made of words that begin with capitals.
func isClassName(value string) bool {
	letters := 0
	for _, word := range capitalWord.FindAllString(value, -1) {
		letters += len(word)
	}
	return letters*5 >= len(value)*4
}

var capitalWord = regexp.MustCompile(`[A-Z][a-z]{2,}`)

func (s *scanner) severityHere(m Match) finding.Severity {
	if m.Kind.ID == kindFramework && newProject.MatchString(s.text) {
		return min(m.Severity, finding.Medium)
	}
	if s.toBrowsers && (m.Kind.browser || m.rank == rankGeneric) || m.rank == rankGeneric && (s.reports || s.saidPublic(m.Start)) {
		return min(m.Severity, finding.Low) // what only its name makes a secret is none that a page carries
	}
	if (m.rank <= rankNear || m.Kind.ID == kindPrivateKey) && s.isInExample(m.Start) || s.isShown(m.Start) {
		return min(m.Severity, finding.Low)
	}
	if m.Kind.ID == "gcp-oauth-client-secret" && strings.Contains(s.text[max(m.Start-maxRemark, 0):m.Start], `"installed"`) {
		return min(m.Severity, finding.Low) // of a program that people install, which Google says is no secret
	}
	if low := strings.ToLower(m.Name); s.role == roleCode && (m.Kind.ID == "algolia-admin-key" && !strings.Contains(low, "admin") && !strings.Contains(low, "write") ||
		strings.HasPrefix(low, "ocp-apim")) {
		return min(m.Severity, finding.Medium) // a header that pages send to search, and one that any interface behind Azure's gateway asks for
	}
	if m.Kind.ID == "mixpanel-secret" && strings.Contains(strings.ToLower(lastPart(m.Name)), "token") {
		return min(m.Severity, finding.Low) // says which project events are for; the secret that reads them has another name
	}
	if m.Kind.ID == kindPrivateKey && (madeUp.MatchString(s.base) || forTests.MatchString(s.text[lastLineStart(s.text, m.Start):m.Start])) {
		return min(m.Severity, finding.Low) // its owner says that everybody has it
	}
	if s.role == roleCode && m.rank <= rankNear && s.isSampleAnswer(m.Start) {
		return min(m.Severity, finding.Low)
	}
	switch s.roleAt(m.Start) {
	case roleTest, roleExample:
		return min(m.Severity, finding.Low)
	case roleDoc:
		return min(m.Severity, finding.Medium)
	}
	return m.Severity
}

// manyValues is how often a name that could mean a secret may have a value in one file. The salts of two hundred feature
// flags are a column of data.
const manyValues = 20

// result returns the matches in order of place. Where two overlap the surer stays, of equally sure ones the longer.
func (s *scanner) result() []Match {
	slices.SortStableFunc(s.found, func(a, b Match) int { return a.Start - b.Start })
	kept := s.found[:0]
	for _, m := range s.found {
		n := len(kept)
		if n == 0 || m.Start >= kept[n-1].End {
			kept = append(kept, m)
			continue
		}
		if old := kept[n-1]; m.rank > old.rank || m.rank == old.rank && m.End-m.Start > old.End-old.Start {
			if m.Name == "" {
				m.Name = old.Name
			}
			kept[n-1] = m
		}
	}
	if len(kept) > manyValues {
		count := map[string]int{}
		for _, m := range kept {
			count[m.Name]++
		}
		kept = slices.DeleteFunc(kept, func(m Match) bool {
			return m.rank == rankGeneric && count[m.Name] > manyValues && classOfName(m.Name) == nameVague
		})
	}
	return kept
}

func sameCase(kind *Kind, text string) bool {
	for _, literal := range kind.literals {
		if literal == text {
			return true
		}
	}
	return kind.anyCase
}

// maxLine is how far back a line is followed: files that are one line of megabytes are looked at in time in proportion to
// their size.
const maxLine = 2 * maxExcerpt

// lastLineStart is where the line begins in which at stands, or maxLine before at.
func lastLineStart(text string, at int) int {
	from := max(at-maxLine, 0)
	return from + strings.LastIndexByte(text[from:at], '\n') + 1
}

func isWordByte(b byte) bool { return symbol(b) != symbolOther || b == '_' }

func isNameByte(b byte) bool {
	return symbol(b) != symbolOther || b == '_' || b == '-' || b == '.' || b == '$'
}

func isTokenByte(b byte) bool {
	return symbol(b) != symbolOther || strings.IndexByte("_-.+/=:~", b) >= 0
}

func isHexByte(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F'
}

func isHex(text string) bool {
	for i := range len(text) {
		if !isHexByte(text[i]) {
			return false
		}
	}
	return text != ""
}

// isUUID reports the shape 8-4-4-4-12.
func isUUID(text string) bool {
	if len(text) != 36 {
		return false
	}
	for i := range len(text) {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (text[i] == '-') || !dash && !isHexByte(text[i]) {
			return false
		}
	}
	return true
}

// isUUIDFiller reports the nil UUID and its like: few different digits.
func isUUIDFiller(text string) bool { return isUUID(text) && entropy(text) < 2.9 }

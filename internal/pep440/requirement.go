package pep440

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Requirement is what PEP 508 calls a dependency specifier: name[extras]>=1.0; marker, or
// name @ URL; marker.
type Requirement struct {
	Name       string // as written
	Extras     []string
	Specifiers Specifiers
	URL        string
	Marker     *Marker // nil when there is none
}

// A SyntaxError says where in a requirement or marker the reader stopped and what it expected.
type SyntaxError struct {
	Offset   int // bytes from the start of the text
	Expected string
}

func (e *SyntaxError) Error() string { return "expected " + e.Expected }

// Normalize returns the PEP 503 form of a package or extra name: lower case, one dash for each run
// of dashes, dots and underscores.
func Normalize(name string) string {
	plain := true
	for i := range len(name) {
		if c := name[i]; c == '_' || c == '.' || c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' ||
			c == '-' && i > 0 && name[i-1] == '-' {
			plain = false
			break
		}
	}
	if plain {
		return name
	}
	var b strings.Builder
	run := false
	for _, r := range strings.ToLower(name) {
		if r == '-' || r == '_' || r == '.' {
			run = true
			continue
		}
		if run {
			b.WriteByte('-')
			run = false
		}
		b.WriteRune(r)
	}
	if run {
		b.WriteByte('-')
	}
	return b.String()
}

// IsName tells whether text is a package name as PEP 508 allows it.
func IsName(text string) bool {
	if text == "" || !isAlphanumeric(text[0]) || !isAlphanumeric(text[len(text)-1]) {
		return false
	}
	for i := range len(text) {
		if c := text[i]; !isAlphanumeric(c) && !isSeparator(c) {
			return false
		}
	}
	return true
}

// ParseRequirement reads one requirement. The error is a *SyntaxError, or tells of a version
// specifier that is none.
func ParseRequirement(text string) (Requirement, error) {
	p := &parser{text: text}
	r, err := p.requirement()
	if err != nil {
		return Requirement{}, err
	}
	return r, nil
}

// A parser reads requirements and markers from left to right, as the hand-written one of
// `packaging` does; each method is named for what it reads.
type parser struct {
	text  string
	at    int
	depth int
}

// maxDepth bounds parentheses in markers; no real marker comes near.
const maxDepth = 100

func (p *parser) rest() string { return p.text[p.at:] }

func (p *parser) fail(expected string) error { return &SyntaxError{p.at, expected} }

func (p *parser) space() {
	for p.at < len(p.text) && (p.text[p.at] == ' ' || p.text[p.at] == '\t') {
		p.at++
	}
}

func (p *parser) eat(token string) bool {
	if strings.HasPrefix(p.rest(), token) {
		p.at += len(token)
		return true
	}
	return false
}

func (p *parser) requirement() (r Requirement, err error) {
	p.space()
	if r.Name = p.identifier(); r.Name == "" {
		return r, p.fail("a package name")
	}
	p.space()
	if r.Extras, err = p.extras(); err != nil {
		return r, err
	}
	p.space()
	if p.eat("@") {
		err = p.url(&r)
	} else {
		err = p.versions(&r)
	}
	if err == nil && p.at < len(p.text) {
		err = p.fail("the end of the requirement")
	}
	return r, err
}

func (p *parser) url(r *Requirement) error {
	p.space()
	end := strings.IndexAny(p.rest(), " \t")
	if end < 0 {
		end = len(p.rest())
	}
	if end == 0 {
		return p.fail("a URL after @")
	}
	r.URL = p.rest()[:end]
	p.at += end
	p.space()
	if p.at == len(p.text) {
		return nil
	}
	return p.markerAfter(r, "a semicolon or the end after the URL and a space")
}

func (p *parser) versions(r *Requirement) error {
	start := p.at
	open := p.eat("(")
	p.space()
	text, err := p.clauses()
	if err != nil {
		return err
	}
	p.space()
	if open && !p.eat(")") {
		return p.fail("a closing parenthesis after the versions")
	}
	p.space()
	set, err := ParseSpecifiers(text)
	if err != nil {
		return &SyntaxError{start, "a version specifier such as >=1.0"}
	}
	r.Specifiers = set
	if p.at == len(p.text) {
		return nil
	}
	if text == "" {
		return p.markerAfter(r, "a version specifier (such as ==1.0), a semicolon or the end after the name")
	}
	return p.markerAfter(r, "a comma, a semicolon or the end after the version specifier")
}

func (p *parser) clauses() (string, error) {
	var text strings.Builder
	for {
		size := specifierLength(p.rest())
		if size == 0 {
			return text.String(), nil
		}
		text.WriteString(p.rest()[:size])
		p.at += size
		if strings.HasPrefix(p.rest(), ".*") {
			return "", p.fail("== or != and a plain version before .*")
		}
		if strings.HasPrefix(p.rest(), "+") {
			return "", p.fail("== or != before a version with a local label")
		}
		p.space()
		if !p.eat(",") {
			return text.String(), nil
		}
		text.WriteByte(',')
		p.space()
	}
}

func (p *parser) markerAfter(r *Requirement, expected string) error {
	if !p.eat(";") {
		return p.fail(expected)
	}
	node, err := p.marker()
	if err != nil {
		return err
	}
	p.space()
	r.Marker = newMarker(node)
	return nil
}

func (p *parser) extras() ([]string, error) {
	if !p.eat("[") {
		return nil, nil
	}
	p.space()
	var extras []string
	if name := p.identifier(); name != "" {
		extras = append(extras, name)
		for p.space(); p.eat(","); p.space() {
			p.space()
			if name = p.identifier(); name == "" {
				return nil, p.fail("the name of an extra after the comma")
			}
			extras = append(extras, name)
		}
	}
	p.space()
	if !p.eat("]") {
		return nil, p.fail("a comma or a closing bracket after the extras")
	}
	return extras, nil
}

// identifier reads a name; it ends in a letter, digit or underscore, so what separators follow
// the last of these is left.
func (p *parser) identifier() string {
	rest := p.rest()
	if rest == "" || !isAlphanumeric(rest[0]) || !p.boundary(p.at) {
		return ""
	}
	end := 1
	for end < len(rest) && (isAlphanumeric(rest[end]) || isSeparator(rest[end])) {
		end++
	}
	for end > 1 && !p.boundary(p.at+end) {
		end--
	}
	if !p.boundary(p.at + end) {
		return ""
	}
	p.at += end
	return rest[:end]
}

// boundary tells whether a word begins or ends at the offset, as \b does.
func (p *parser) boundary(at int) bool {
	before, _ := utf8.DecodeLastRuneInString(p.text[:at])
	after, _ := utf8.DecodeRuneInString(p.text[at:])
	return (at > 0 && isWord(before)) != (at < len(p.text) && isWord(after))
}

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// String returns the requirement in one line, as it would stand in a file.
func (r Requirement) String() string {
	text := r.Name
	if len(r.Extras) > 0 {
		text += "[" + strings.Join(r.Extras, ",") + "]"
	}
	if r.URL != "" {
		text += fmt.Sprintf(" @ %s ", r.URL)
	} else {
		text += r.Specifiers.String()
	}
	if r.Marker != nil {
		text += "; " + r.Marker.String()
	}
	return strings.Trim(text, " ")
}

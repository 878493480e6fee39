// Package pep440 reads Python's version numbers (PEP 440), version specifiers, requirements and
// environment markers (PEP 508), and answers as Python's own `packaging` library does.
//
// Parse makes a Version, which Compare orders. ParseSpecifiers makes a set such as ">=1.0,!=1.5.*";
// Contains asks it about a version, pre-releases always allowed. ParseRequirement and ParseMarker
// read what stands in requirements files and metadata; Marker.Holds evaluates for a stated
// Environment, never for the machine that happens to run us.
//
// Numbers in versions have no bound in PEP 440 (date stamps with twenty digits exist), so they are
// kept as digits and compared as such. Start with Version.
package pep440

import (
	"cmp"
	"errors"
	"slices"
	"strings"
)

// A number is a decimal number without leading zeros; zero is "".
type number string

func compareNumbers(a, b number) int {
	if c := cmp.Compare(len(a), len(b)); c != 0 {
		return c
	}
	return strings.Compare(string(a), string(b))
}

func (n number) next() number {
	digits := []byte(n)
	for i := len(digits) - 1; i >= 0; i-- {
		if digits[i] < '9' {
			digits[i]++
			return number(digits)
		}
		digits[i] = '0'
	}
	return number("1" + string(digits))
}

func (n number) String() string {
	if n == "" {
		return "0"
	}
	return string(n)
}

// Ranks of the pre-release part: a development release of the final version sorts before all
// pre-releases, the final release after them.
const (
	preNone int8 = iota // only while parsing: no pre-release part
	preAlpha
	preBeta
	preCandidate
)

// A localPart is one part of a local version label: numbers sort after words.
type localPart struct {
	word     string
	n        number
	isNumber bool
}

// A Version is a parsed PEP 440 version. The zero value is no version.
type Version struct {
	text    string // as it was written, without space around it
	epoch   number
	release []number
	pre     int8 // preNone when there is no pre-release part
	preN    number
	hasPost bool
	post    number
	hasDev  bool
	dev     number
	local   []localPart
}

// ErrVersion is what Parse answers to a text that is no PEP 440 version ("1.0-SNAPSHOT").
var ErrVersion = errors.New("not a PEP 440 version")

// Parse reads a version as `packaging.version.Version` does: any letter case, a leading v, the
// old spellings (alpha, rev, 1.0-1), space around it. Legacy versions are an error.
func Parse(text string) (Version, error) {
	text = trimSpace(text)
	p := scanner{rest: text}
	v, ok := p.version()
	if !ok || p.rest != "" {
		return Version{}, ErrVersion
	}
	v.text = text
	return v, nil
}

// IsValid tells whether text is a PEP 440 version.
func IsValid(text string) bool {
	_, err := Parse(text)
	return err == nil
}

// trimSpace removes what Python's str.strip removes; the four separators U+001C to U+001F are
// space to Python and not to Go.
func trimSpace(text string) string { return strings.TrimFunc(text, isSpace) }

// Raw returns the version as it was written.
func (v Version) Raw() string { return v.text }

// IsPrerelease tells whether v is a pre-release or a development release.
func (v Version) IsPrerelease() bool { return v.pre != preNone || v.hasDev }

// IsZero tells whether v is the zero value rather than a parsed version.
func (v Version) IsZero() bool { return v.release == nil }

// Major returns the first number of the release, and Minor the second ("0" where it is missing).
func (v Version) Major() string { return v.part(0) }

// Minor returns the second number of the release.
func (v Version) Minor() string { return v.part(1) }

func (v Version) part(i int) string {
	if i >= len(v.release) {
		return "0"
	}
	return v.release[i].String()
}

// String returns the normal form: 1.0RC1 becomes 1.0rc1.
func (v Version) String() string {
	var b strings.Builder
	if v.epoch != "" {
		b.WriteString(v.epoch.String() + "!")
	}
	for i, n := range v.release {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(n.String())
	}
	if v.pre != preNone {
		b.WriteString([...]string{preAlpha: "a", preBeta: "b", preCandidate: "rc"}[v.pre] + v.preN.String())
	}
	if v.hasPost {
		b.WriteString(".post" + v.post.String())
	}
	if v.hasDev {
		b.WriteString(".dev" + v.dev.String())
	}
	for i, part := range v.local {
		b.WriteByte("+."[min(i, 1)])
		if part.isNumber {
			b.WriteString(part.n.String())
		} else {
			b.WriteString(part.word)
		}
	}
	return b.String()
}

// Compare returns a negative number, zero or a positive number as v sorts before, with or after w.
// 1.0 and 1.0.0 are the same version.
func (v Version) Compare(w Version) int {
	return cmp.Or(v.comparePublic(w), compareLocals(v.local, w.local))
}

// comparePublic leaves the local label out.
func (v Version) comparePublic(w Version) int {
	if c := cmp.Or(compareNumbers(v.epoch, w.epoch), compareReleases(v.release, w.release)); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(v.preRank(), w.preRank()),
		compareNumbers(v.preN, w.preN),
		compareOptional(v.hasPost, v.post, w.hasPost, w.post, -1),
		compareOptional(v.hasDev, v.dev, w.hasDev, w.dev, 1),
	)
}

func (v Version) preRank() int8 {
	switch {
	case v.pre != preNone:
		return v.pre
	case v.hasDev && !v.hasPost:
		return 0
	}
	return preCandidate + 1
}

// compareOptional orders parts that may be missing; missing is -1 when that sorts first, 1 when last.
func compareOptional(hasA bool, a number, hasB bool, b number, missing int) int {
	switch {
	case hasA && hasB:
		return compareNumbers(a, b)
	case hasA:
		return -missing
	case hasB:
		return missing
	}
	return 0
}

func compareReleases(a, b []number) int {
	for i := range max(len(a), len(b)) {
		var x, y number
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if c := compareNumbers(x, y); c != 0 {
			return c
		}
	}
	return 0
}

func compareLocals(a, b []localPart) int {
	return slices.CompareFunc(a, b, func(x, y localPart) int {
		switch {
		case x.isNumber && y.isNumber:
			return compareNumbers(x.n, y.n)
		case x.isNumber:
			return 1
		case y.isNumber:
			return -1
		}
		return strings.Compare(x.word, y.word)
	})
}

// A scanner eats a version from the front of rest.
type scanner struct{ rest string }

func (p *scanner) version() (v Version, ok bool) {
	if p.rest != "" && (p.rest[0] == 'v' || p.rest[0] == 'V') {
		p.rest = p.rest[1:]
	}
	first, ok := p.digits()
	if !ok {
		return v, false
	}
	if strings.HasPrefix(p.rest, "!") {
		p.rest, v.epoch = p.rest[1:], first
		if first, ok = p.digits(); !ok {
			return v, false
		}
	}
	v.release = append(make([]number, 0, 4), first)
	for strings.HasPrefix(p.rest, ".") && len(p.rest) > 1 && isDigit(p.rest[1]) {
		p.rest = p.rest[1:]
		n, _ := p.digits()
		v.release = append(v.release, n)
	}
	p.suffixes(&v)
	if strings.HasPrefix(p.rest, "+") {
		v.local = p.label()
	}
	return v, true
}

// The words of each suffix, longer ones before those they begin with.
var (
	preWords  = []string{"alpha", "a", "beta", "b", "preview", "pre", "c", "rc"}
	postWords = []string{"post", "rev", "r"}
	devWords  = []string{"dev"}
)

func (p *scanner) suffixes(v *Version) {
	if word, n, ok := p.suffix(preWords); ok {
		v.preN = n
		switch word[0] {
		case 'a':
			v.pre = preAlpha
		case 'b':
			v.pre = preBeta
		default:
			v.pre = preCandidate
		}
	}
	if len(p.rest) > 1 && p.rest[0] == '-' && isDigit(p.rest[1]) {
		p.rest, v.hasPost = p.rest[1:], true
		v.post, _ = p.digits()
	} else if _, n, ok := p.suffix(postWords); ok {
		v.hasPost, v.post = true, n
	}
	if _, n, ok := p.suffix(devWords); ok {
		v.hasDev, v.dev = true, n
	}
}

// suffix reads a separator, one of words, a separator and a number; all but the word may be missing.
func (p *scanner) suffix(words []string) (word string, n number, ok bool) {
	rest := p.rest
	if rest != "" && isSeparator(rest[0]) {
		rest = rest[1:]
	}
	for _, word := range words {
		if len(rest) < len(word) || !strings.EqualFold(rest[:len(word)], word) {
			continue
		}
		p.rest = rest[len(word):]
		if p.rest != "" && isSeparator(p.rest[0]) {
			p.rest = p.rest[1:]
		}
		n, _ := p.digits()
		return word, n, true
	}
	return "", "", false
}

// label reads a local version label with its plus sign. It eats nothing where there is none.
func (p *scanner) label() []localPart {
	var parts []localPart
	rest := p.rest[1:]
	for {
		end := 0
		for end < len(rest) && isAlphanumeric(rest[end]) {
			end++
		}
		if end == 0 {
			return parts
		}
		parts = append(parts, newLocalPart(rest[:end]))
		p.rest = rest[end:]
		if p.rest == "" || !isSeparator(p.rest[0]) {
			return parts
		}
		rest = p.rest[1:]
	}
}

func newLocalPart(text string) localPart {
	if strings.Trim(text, "0123456789") == "" {
		return localPart{n: number(strings.TrimLeft(text, "0")), isNumber: true}
	}
	return localPart{word: strings.ToLower(text)}
}

func (p *scanner) digits() (number, bool) {
	end := 0
	for end < len(p.rest) && isDigit(p.rest[end]) {
		end++
	}
	n := number(strings.TrimLeft(p.rest[:end], "0"))
	p.rest = p.rest[end:]
	return n, end > 0
}

func isDigit(c byte) bool     { return '0' <= c && c <= '9' }
func isSeparator(c byte) bool { return c == '.' || c == '-' || c == '_' }
func isAlphanumeric(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

package pep440

import (
	"fmt"
	"strings"
	"unicode"
)

// A Specifier is one clause of a version specifier: ">=1.0".
type Specifier struct {
	Operator string // ~= == != <= >= < > ===
	Text     string // the version as written, with its ".*" if it has one
	version  Version
	wildcard bool
}

// Version returns the version of the clause; for === it may be the zero Version.
func (s Specifier) Version() Version { return s.version }

// IsWildcard tells whether the clause ends in ".*".
func (s Specifier) IsWildcard() bool { return s.wildcard }

func (s Specifier) String() string { return s.Operator + s.Text }

// Specifiers is a set of clauses that must all hold. The empty set contains every version.
type Specifiers []Specifier

// ParseSpecifiers reads clauses separated by commas; empty clauses do not count.
func ParseSpecifiers(text string) (Specifiers, error) {
	var set Specifiers
	for clause := range strings.SplitSeq(text, ",") {
		clause = trimSpace(clause)
		if clause == "" {
			continue
		}
		one, err := parseSpecifier(clause)
		if err != nil {
			return nil, err
		}
		set = append(set, one)
	}
	return set, nil
}

func parseSpecifier(clause string) (Specifier, error) {
	size := specifierLength(clause)
	if size == 0 || size != len(clause) {
		return Specifier{}, fmt.Errorf("%q is no version specifier", clause)
	}
	s := Specifier{Operator: operatorOf(clause)}
	s.Text = trimSpace(clause[len(s.Operator):])
	base := s.Text
	if s.Operator != "===" {
		base, s.wildcard = strings.CutSuffix(s.Text, ".*")
	}
	s.version, _ = Parse(base) // only === may fail here, and it compares texts
	return s, nil
}

func operatorOf(text string) string {
	for _, operator := range []string{"===", "==", "~=", "!=", "<=", ">=", "<", ">"} {
		if strings.HasPrefix(text, operator) {
			return operator
		}
	}
	return ""
}

// specifierLength returns how many bytes at the front of text are one clause, 0 for none.
// It reads as much as it can, as the tokenizer of requirements needs.
func specifierLength(text string) int {
	operator := operatorOf(text)
	if operator == "" {
		return 0
	}
	rest := strings.TrimLeftFunc(text[len(operator):], isSpace)
	if operator == "===" {
		end := strings.IndexFunc(rest, func(r rune) bool { return isSpace(r) || r == ';' || r == ')' })
		if end < 0 {
			end = len(rest)
		}
		if end == 0 {
			return 0 // packaging 26.4 wants a text; older ones did not
		}
		return len(text) - len(rest) + end
	}
	p := scanner{rest: rest}
	v, ok := p.version()
	if !ok || operator == "~=" && len(v.release) < 2 {
		return 0
	}
	if v.local != nil && operator != "==" && operator != "!=" {
		// The label is not part of the clause: the caller sees it as what follows.
		p.rest = rest[strings.IndexByte(rest, '+'):]
	}
	if (operator == "==" || operator == "!=") && v.isBare() && strings.HasPrefix(p.rest, ".*") {
		p.rest = p.rest[2:]
	}
	return len(text) - len(p.rest)
}

// isBare tells whether v is an epoch and a release and nothing more: what a wildcard may follow.
func (v Version) isBare() bool {
	return v.pre == preNone && !v.hasPost && !v.hasDev && v.local == nil
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || '\x1c' <= r && r <= '\x1f' }

// Contains tells whether v satisfies every clause. Pre-releases are not held back: that is a
// choice between candidates, and here there is one.
func (set Specifiers) Contains(v Version) bool {
	for _, s := range set {
		if !s.contains(v) {
			return false
		}
	}
	return true
}

func (set Specifiers) String() string {
	clauses := make([]string, len(set))
	for i, s := range set {
		clauses[i] = s.String()
	}
	return strings.Join(clauses, ",")
}

// Pin returns the one version the set allows: that of an == without wildcard, or of ===, when the
// other clauses do not forbid it.
func (set Specifiers) Pin() (string, bool) {
	for _, s := range set {
		if s.Text == "" || s.Operator != "===" && (s.Operator != "==" || s.wildcard) {
			continue
		}
		if len(set) == 1 || !s.version.IsZero() && set.Contains(s.version) {
			return s.Text, true
		}
	}
	return "", false
}

func (s Specifier) contains(v Version) bool {
	w := s.version
	switch s.Operator {
	case "===":
		return strings.EqualFold(v.String(), s.Text)
	case "==":
		return s.equals(v)
	case "!=":
		return !s.equals(v)
	case ">=":
		return v.Compare(w) >= 0
	case "<=":
		return v.comparePublic(w) <= 0
	case ">":
		return s.isBelow(v)
	case "<":
		return s.isAbove(v)
	}
	return v.Compare(w) >= 0 && v.Compare(w.up(len(w.release)-1)) < 0 // ~=
}

func (s Specifier) equals(v Version) bool {
	switch {
	case s.wildcard:
		return v.Compare(s.version.firstDev()) >= 0 && v.Compare(s.version.up(len(s.version.release))) < 0
	case s.version.local != nil:
		return v.Compare(s.version) == 0
	}
	return v.comparePublic(s.version) == 0 // a local label matches its public version
}

// isBelow is the clause ">w". It leaves out local labels and, unless w is one itself, the
// post-releases of w.
func (s Specifier) isBelow(v Version) bool {
	w := s.version
	switch {
	case w.hasDev:
		w.dev, w.local = w.dev.next(), nil
		return v.Compare(w) >= 0
	case w.hasPost:
		w.post, w.hasDev, w.dev, w.local = w.post.next(), true, "", nil
		return v.Compare(w) >= 0
	}
	family := v.epoch == w.epoch && compareReleases(v.release, w.release) == 0 && v.pre == w.pre && v.preN == w.preN
	return v.Compare(w) > 0 && !family
}

// isAbove is the clause "<w". It leaves out the pre-releases of w unless w is one itself.
func (s Specifier) isAbove(v Version) bool {
	w := s.version
	if !w.IsPrerelease() {
		w.hasDev, w.dev = true, ""
	}
	return v.Compare(w) < 0
}

// firstDev returns the .dev0 of v's release, the first version that starts with v's numbers.
func (v Version) firstDev() Version {
	return Version{epoch: v.epoch, release: v.release, hasDev: true}
}

// up returns the first version after all that begin with the first n numbers of v's release.
func (v Version) up(n int) Version {
	release := append([]number(nil), v.release[:n]...)
	release[n-1] = release[n-1].next()
	return Version{epoch: v.epoch, release: release, hasDev: true}
}

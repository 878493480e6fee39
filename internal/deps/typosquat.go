package deps

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/adderstone/adderstone/internal/pep440"
)

// popularText holds the names that attackers imitate; lookalikesText holds real packages whose
// names happen to be close to one of them.
//
//go:embed data/popular.txt
var popularText string

//go:embed data/lookalikes.txt
var lookalikesText string

var popularNames = sync.OnceValue(func() []string { return nameLines(popularText) })
var lookalikes = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, name := range nameLines(lookalikesText) {
		known[name] = true
	}
	return known
})

func nameLines(text string) []string {
	var names []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			names = append(names, line)
		}
	}
	return names
}

// A squatter recognises names that imitate well-known ones.
type squatter struct {
	known     map[string]bool
	bySize    map[int][]string  // the names worth imitating, by length
	undashed  map[string]string // those with dashes, without them
	lookalike map[string]bool
}

type slip struct{ of, how string }

// imitated is how many names of a list attackers bother to imitate; of the next ones those count that are long enough for
// a slip to be no other word.
const (
	imitated     = 500
	imitatedLong = 3000
	longName     = 8
)

// minImitated is the length from which one wrong letter is more likely a slip than another word.
const minImitated = 5

func newSquatter(popular []string) *squatter {
	builtIn := popularNames()
	if len(popular) == 0 {
		popular = builtIn
	}
	s := &squatter{known: make(map[string]bool, len(popular)), bySize: map[int][]string{}, undashed: map[string]string{}, lookalike: lookalikes()}
	for _, name := range popular {
		s.known[name] = true
	}
	for _, name := range builtIn {
		s.known[name] = true
	}
	for i, name := range popular[:min(imitatedLong, len(popular))] {
		if i >= imitated && len(name) < longName {
			continue
		}
		s.bySize[len(name)] = append(s.bySize[len(name)], name)
		if plain := strings.ReplaceAll(name, "-", ""); len(plain) > 5 && s.undashed[plain] == "" {
			s.undashed[plain] = name
		}
	}
	return s
}

// imitates returns the well-known name that a name is a slip away from, and how.
func (s *squatter) imitates(name string) (slip, bool) {
	if s.known[name] || s.lookalike[name] {
		return slip{}, false
	}
	if of := s.undashed[strings.ReplaceAll(name, "-", "")]; of != "" {
		if len(of) > len(name) {
			return slip{of, "a missing dash"}, true
		}
		return slip{of, "a dash elsewhere"}, true
	}
	if first, second, ok := strings.Cut(name, "-"); ok && s.isTarget(second+"-"+first) {
		return slip{second + "-" + first, "swapped words"}, true
	}
	for _, word := range []string{"python", "py"} {
		for _, of := range []string{strings.TrimSuffix(name, "-"+word), strings.TrimPrefix(name, word+"-")} {
			if of != name && len(of) >= minImitated && s.isTarget(of) {
				return slip{of, "the word " + word + " added"}, true
			}
		}
	}
	for size := len(name) - 1; size <= len(name)+1; size++ {
		for _, of := range s.bySize[size] {
			if how := slipOf(name, of); how != "" {
				return slip{of, how}, true
			}
		}
	}
	return slip{}, false
}

func (s *squatter) isTarget(name string) bool { return slices.Contains(s.bySize[len(name)], name) }

// slipOf says which single slip turns a well-known name into name; "" for none.
func slipOf(name, of string) string {
	if len(of) < minImitated {
		return ""
	}
	at := 0
	for at < len(name) && at < len(of) && name[at] == of[at] {
		at++
	}
	same := at // characters at both ends that are the same; every slip leaves all but two
	for i := 1; i <= min(len(name), len(of))-at && name[len(name)-i] == of[len(of)-i]; i++ {
		same++
	}
	if same < len(of)-2 {
		return ""
	}
	switch len(name) - len(of) {
	case -1:
		if of[at] != '-' && name[at:] == of[at+1:] {
			return "a missing letter"
		}
	case 1:
		if at > 0 && name[at] == name[at-1] && name[at] != '-' && name[at+1:] == of[at:] {
			return "a doubled letter"
		}
		if at > 0 && len(of) >= longName && name[at] >= 'a' && name[at] <= 'z' && name[at+1:] == of[at:] && at < len(of) {
			return "a letter added"
		}
	case 0:
		if how := replaced(name, of, at); how != "" {
			return how
		}
	}
	for _, pair := range [][2]string{{"rn", "m"}, {"m", "rn"}, {"vv", "w"}, {"w", "vv"}, {"cl", "d"}} {
		if i := strings.Index(of, pair[0]); i >= 0 && name == of[:i]+pair[1]+of[i+len(pair[0]):] {
			return "letters that look alike"
		}
	}
	return ""
}

// replaced compares names of one length that first differ at an offset.
func replaced(name, of string, at int) string {
	if at == len(name) || name[at] == '-' || of[at] == '-' {
		return ""
	}
	if at+1 < len(name) && name[at] == of[at+1] && name[at+1] == of[at] && name[at+2:] == of[at+2:] && of[at+1] != '-' {
		return "two letters swapped"
	}
	if name[at+1:] != of[at+1:] {
		return ""
	}
	switch {
	case strings.IndexByte(neighbours[of[at]], name[at]) >= 0:
		return "a letter beside it on the keyboard"
	case strings.IndexByte(confusable[of[at]], name[at]) >= 0:
		return "a character that looks alike"
	}
	return ""
}

// neighbours are the keys around a letter on a QWERTY keyboard.
var neighbours = map[byte]string{
	'q': "wa", 'w': "qes", 'e': "wrd", 'r': "etf", 't': "ryg", 'y': "tuh", 'u': "yij", 'i': "uok", 'o': "ipl", 'p': "ol",
	'a': "qsz", 's': "awdx", 'd': "sefc", 'f': "drgv", 'g': "fthb", 'h': "gyjn", 'j': "hukm", 'k': "jil", 'l': "kop",
	'z': "asx", 'x': "zsdc", 'c': "xdfv", 'v': "cfgb", 'b': "vghn", 'n': "bhjm", 'm': "njk",
}

var confusable = map[byte]string{'o': "0", '0': "o", 'l': "1i", 'i': "1l", '1': "li", 's': "5", '5': "s", 'e': "3", 'a': "4", 'b': "8", 'g': "9", '2': "z", 'z': "2"}

// typosquats reports declared names that imitate well-known ones. What an advisory knows to be
// malicious is reported as that.
func (a *auditor) typosquats() {
	var popular []string
	if a.audit.Checked {
		popular = a.db.Popular
	}
	s := newSquatter(popular)
	done := map[string]bool{} // names that were asked about, or that are known for worse
	for _, v := range a.audit.Vulnerabilities {
		if v.Malicious {
			done[v.Package.Name] = true
		}
	}
	for _, p := range a.audit.Packages {
		if done[p.Name] || p.Local || p.URL != "" || p.Ecosystem != "pypi" || a.isIgnored(p.Name, Typosquat.ID) {
			continue
		}
		done[p.Name] = true
		if found, ok := s.imitates(p.Name); ok {
			a.add(Typosquat, p.Place, p.Name, fmt.Sprintf("%s is %s with %s; is %s meant?", p.Name, found.of, found.how, found.of))
		}
	}
}

// isIgnored tells whether the configuration accepts a rule for a package, with a reason and in time.
func (a *auditor) isIgnored(name, rule string) bool {
	return slices.ContainsFunc(a.options.Config.Ignore, func(i Ignore) bool {
		return pep440.Normalize(i.Package) == name && strings.EqualFold(i.ID, rule) && i.over(a.options.Today) == ""
	})
}

package rule

import (
	"cmp"
	"fmt"
	"hash/maphash"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/resolve"
)

// A Set is all rules that were loaded. It is read-only and may be used from several goroutines.
type Set struct {
	Rules []*Rule // sorted by id
	byID  map[string]*Rule
	index *index
	asked sync.Map // answers to each projectQuestion

	selections sync.Map // indexes of what was selected: the projects of a tree differ in few rules, mostly in none

	requiresPython string // of the project, for edits; "" when unknown
}

// Rule returns the rule with an id, or nil.
func (s *Set) Rule(id string) *Rule { return s.byID[id] }

// Environment is what a project says about the versions it runs on.
type Environment struct {
	RequiresPython string            // as in pyproject.toml, ">=3.10"; "" when unknown
	Libraries      map[string]string // normalised name to the version that a lock file pins
}

// Select returns the rules that hold in an environment. Without audit, patterns of the audit profile are
// left out before the walk. A version that is not known does not switch a rule off.
func (s *Set) Select(env Environment, audit bool) *Set {
	selected := &Set{byID: s.byID, requiresPython: env.RequiresPython}
	key := fmt.Appendf(nil, "%t", audit)
	for i, rule := range s.Rules {
		if rule.holdsIn(env) {
			selected.Rules = append(selected.Rules, rule)
		} else {
			key = fmt.Appendf(key, " %d", i) // left out
		}
	}
	known, ok := s.selections.Load(string(key))
	if !ok {
		known, _ = s.selections.LoadOrStore(string(key), newIndex(selected.Rules, !audit))
	}
	selected.index = known.(*index)
	return selected
}

// Only returns the set with a single rule, whatever environment it holds in.
func (s *Set) Only(id string) *Set {
	only := &Set{byID: s.byID}
	if rule := s.byID[id]; rule != nil {
		only.Rules = []*Rule{rule}
	}
	only.index = newIndex(only.Rules, false)
	return only
}

func (rule *Rule) holdsIn(env Environment) bool {
	if rule.python != "" && env.RequiresPython != "" && !overlap(rule.python, env.RequiresPython) {
		return false
	}
	for _, c := range rule.library {
		version, err := pep440.Parse(env.Libraries[c.library])
		if err == nil && !c.spec.Contains(version) {
			return false
		}
	}
	return true
}

// pythons are the releases for which a rule may or may not hold; the last stands for the future.
var pythons = func() []pep440.Version {
	var all []pep440.Version
	for _, text := range strings.Fields("2.7.18 3.5.10 3.6.15 3.7.17 3.8.20 3.9.25 3.10.20 3.11.15 3.12.13 3.13.12 3.14.3 3.15.1 3.16.1 3.17.1 3.18.1") {
		v, err := pep440.Parse(text)
		if err == nil {
			all = append(all, v)
		}
	}
	return all
}()

// overlap reports whether some release of Python lies in both ranges. A range that cannot be read
// rules nothing out.
func overlap(a, b string) bool {
	left, err1 := pep440.ParseSpecifiers(a)
	right, err2 := pep440.ParseSpecifiers(b)
	return err1 != nil || err2 != nil || slices.ContainsFunc(pythons, func(v pep440.Version) bool { return left.Contains(v) && right.Contains(v) })
}

// Check looks for the weaknesses of all rules in all modules, in order of place.
func (s *Set) Check(program *resolve.Program) []finding.Finding {
	var all []finding.Finding
	for _, m := range program.Modules {
		all = append(all, s.CheckModule(m)...)
	}
	return all
}

// CheckModule looks for the weaknesses of all rules in one module, in order of place. It may be called
// from several goroutines.
func (s *Set) CheckModule(m *resolve.Module) []finding.Finding {
	c := &checker{set: s, index: s.index, file: m.File, module: m, program: m.Program(), seen: m.Seen()}
	c.grams = gramSets.Get().(*gramSet)
	defer gramSets.Put(c.grams)
	c.grams.fill(m.File.Text)
	c.run()
	return onePerWeakness(c.alive(c.found))
}

// A hit is a finding with what decides between two of one weakness.
type hit struct {
	finding.Finding
	pattern *pattern
}

// onePerWeakness sorts findings by place and keeps one for each group at each place: the one that is
// not for auditors only, then the most severe, then the first by id.
func onePerWeakness(hits []hit) []finding.Finding {
	slices.SortStableFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.Place.Start, b.Place.Start), strings.Compare(a.pattern.rule.Group, b.pattern.rule.Group),
			order(!a.About.Audit, !b.About.Audit), cmp.Compare(b.Severity, a.Severity), strings.Compare(a.About.ID, b.About.ID),
			cmp.Compare(a.Place.End, b.Place.End))
	})
	var found []finding.Finding
	for i, h := range hits {
		if i > 0 && hits[i-1].Place.Start == h.Place.Start && hits[i-1].pattern.rule.Group == h.pattern.rule.Group {
			continue
		}
		found = append(found, h.Finding)
	}
	slices.SortStableFunc(found, func(a, b finding.Finding) int {
		return cmp.Or(cmp.Compare(a.Place.Start, b.Place.Start), strings.Compare(a.About.ID, b.About.ID))
	})
	return found
}

// order puts true before false.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// An index finds the patterns that may match a node without asking the others.
type index struct {
	calls      map[string][]*pattern // by qualified name
	methods    map[string][]*pattern // by bare method name
	callLasts  map[string]bool       // last parts of the names in calls
	references map[string][]*pattern // by qualified name
	refLasts   map[string]bool
	imports    []*pattern            // those that start from an import
	importTops map[string][]*pattern // the same by the first part of a name that they ask for
	targets    map[anchor]*targetIndex
	kinds      map[anchor][]*pattern
	texts      []*pattern
	called     map[string]calledSets // sets of Rule.called by method, and by the last part of a qualified name
}

// calledSets are the sets that hold a name: as a method of whatever object, and as the last part of a qualified name.
type calledSets struct{ byMethod, byName []*nameSet }

// A targetIndex finds the patterns that start from a name that is given a value.
type targetIndex struct {
	exact   map[string][]*pattern
	regexps []*pattern
	pairs   [someLetters]uint64 // which of the first 64 regexps have a word that begins with two such letters
	always  uint64              // those of which no word is known

	seed  maphash.Seed
	known []atomic.Pointer[knownName] // by hash; a name takes the place of another
}

// A knownName is a name with its patterns, exact or not.
type knownName struct {
	name     string
	patterns []*pattern
}

// knownNames is about how many names a million lines have.
const knownNames = 1 << 15

func newIndex(rules []*Rule, skipAudit bool) *index {
	x := &index{calls: map[string][]*pattern{}, methods: map[string][]*pattern{}, callLasts: map[string]bool{},
		references: map[string][]*pattern{}, refLasts: map[string]bool{}, importTops: map[string][]*pattern{}, kinds: map[anchor][]*pattern{},
		targets: map[anchor]*targetIndex{}, called: map[string]calledSets{}}
	for _, a := range []anchor{anchorAssign, anchorEntry, anchorKeyword, anchorDefault} {
		x.targets[a] = &targetIndex{exact: map[string][]*pattern{}}
	}
	for _, rule := range rules {
		for _, want := range rule.called {
			for method := range want.methods {
				sets := x.called[method]
				sets.byMethod = append(sets.byMethod, want)
				x.called[method] = sets
			}
			for last := range want.lasts {
				sets := x.called[last]
				sets.byName = append(sets.byName, want)
				x.called[last] = sets
			}
		}
		for _, p := range rule.patterns {
			if !skipAudit || !p.about.Audit {
				x.add(p)
			}
		}
	}
	return x
}

func (x *index) add(p *pattern) {
	switch p.anchor {
	case anchorCall:
		for name := range p.names.exact {
			x.calls[name] = append(x.calls[name], p)
			x.callLasts[name[strings.LastIndexByte(name, '.')+1:]] = true
		}
		for name := range p.names.methods {
			x.methods[name] = append(x.methods[name], p)
		}
	case anchorReference:
		for name := range p.names.exact {
			x.references[name] = append(x.references[name], p)
			x.refLasts[name[strings.LastIndexByte(name, '.')+1:]] = true
		}
	case anchorImport:
		x.imports = append(x.imports, p)
		for top := range p.names.tops() {
			x.importTops[top] = append(x.importTops[top], p)
		}
	case anchorAssign, anchorEntry, anchorKeyword, anchorDefault:
		x.targets[p.anchor].add(p)
	case anchorSetting:
		for _, a := range []anchor{anchorAssign, anchorEntry, anchorKeyword} {
			x.targets[a].add(p)
		}
	case anchorText:
		x.texts = append(x.texts, p)
	default:
		x.kinds[p.anchor] = append(x.kinds[p.anchor], p)
	}
}

func (t *targetIndex) add(p *pattern) {
	for key := range p.keys.exact {
		t.exact[key] = append(t.exact[key], p)
	}
	if len(p.keys.patterns) > 0 {
		t.noteWords(p)
		t.regexps = append(t.regexps, p)
		if t.known == nil {
			t.seed, t.known = maphash.MakeSeed(), make([]atomic.Pointer[knownName], knownNames)
		}
	}
}

// noteWords is called before the pattern joins the others.
func (t *targetIndex) noteWords(p *pattern) {
	bit := uint64(1) << len(t.regexps) // 0 from the 65th on
	for _, e := range p.keys.patterns {
		pairs := e.pairs()
		if pairs == nil {
			t.always |= bit
		}
		for _, pair := range pairs {
			t.pairs[pair] |= bit
		}
	}
}

// mayMatch returns the bits of those of the first 64 regexps that a name in its normal form may match: most have none of
// their words in it, and two letters tell that of all of them at once.
func (t *targetIndex) mayMatch(normal string) uint64 {
	may := t.always
	for i := 1; i < len(normal); i++ {
		may |= t.pairs[pairOf(normal[i-1:])]
	}
	return may
}

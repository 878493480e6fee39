package secret

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/finding"
)

// A Kind is one sort of secret: how it looks, and what to do when one has leaked.
type Kind struct {
	finding.About
	Provider string
	Rotate   string  // how to revoke and replace it, for this provider
	Verify   *Verify // nil when the provider documents no harmless way to ask

	literals []string // text that must be there: the pattern starts at it, or up to before bytes earlier
	before   int
	near     []string // words one of which must stand before the value on its line or the one above
	unless   []string // a name that holds one of these words speaks of something else
	anyCase  bool     // the pattern says (?i)
	browser  bool     // meant for pages: there it has to be restricted to them, not hidden
	entropy  float64  // bits a character that the variable part must have at least
	check    checksum
	pattern  func() *regexp.Regexp // compiled on first use: few of the kinds occur in one run
}

// Verify is a documented call without side effects that tells whether a secret is still live.
type Verify struct {
	URL    string
	Method string // GET when empty
	Header string // "Name: value" where {secret} stands for the secret
	Body   string // what the answer must hold for the secret to be live, besides status 200

	// Refused are words one of which the answer holds when the secret is not live, where the status does not say so.
	Refused []string
	// Hosted says that others run the provider's software too: that its own address refuses a secret proves nothing.
	Hosted bool
}

// Rules are all kinds, ready to scan. What they say does not change; they serve several goroutines at once.
type Rules struct {
	Kinds []*Kind // in order of id

	byID     map[string]*Kind
	public   []string // beginnings of values that manuals and emulators have published
	words    *automaton
	triggers []trigger // by word of the automaton
	calls    map[string][]callArgument
	methods  map[string]nameClasses // last parts of the names in calls, lower case, with the parenthesis: what the arguments are

	dull [1 << 14]atomic.Uint64 // hashes of literals that are no secret under any name; a history asks for the same ones over and over
}

// A trigger says what to try where a word of the automaton was found.
type trigger struct {
	length int
	kinds  []*Kind             // patterns that start at the word, or stand near it
	try    func(*scanner, hit) // what Go knows: assignments, URLs, private keys; nil for most
}

// file is the form of rules/secrets/<provider>.yaml.
type file struct {
	Provider string
	Rotate   string
	Kinds    []kindRow
	Public   []string
	Calls    []struct {
		Call     string
		Argument int
		Name     string
	}
}

type kindRow struct {
	ID, Title, Why, Provider, Rotate, Regex, Value, Check string
	Literals, Near, Unless, Aliases                       []string
	Before, CWE                                           int
	Entropy                                               float64
	Browser                                               bool
	Severity                                              finding.Severity
	Verify                                                *Verify
}

// Load reads every file of the folder secrets in fsys: the kinds of secret, and the calls of Python
// whose arguments are secrets. An error names the file and the kind.
func Load(fsys fs.FS) (*Rules, error) {
	names, err := fs.Glob(fsys, "secrets/*.yaml")
	if err != nil {
		return nil, err
	}
	r := &Rules{byID: map[string]*Kind{}, calls: map[string][]callArgument{}, methods: map[string]nameClasses{"b64decode(": ^nameClasses(0)}}
	for _, name := range names {
		if err := r.loadFile(fsys, name); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(r.Kinds, func(a, b *Kind) int { return strings.Compare(a.ID, b.ID) })
	for _, id := range builtInKinds {
		if r.byID[id] == nil {
			return nil, fmt.Errorf("secrets: no file describes %s, which the scanner reports", id)
		}
	}
	r.compile()
	return r, nil
}

func (r *Rules) loadFile(fsys fs.FS, name string) error {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	var f file
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for _, row := range f.Kinds {
		kind, err := row.kind(f)
		if err == nil && r.byID[kind.ID] != nil {
			err = errors.New("the id is taken")
		}
		if err != nil {
			return fmt.Errorf("%s: %s: %w", name, row.ID, err)
		}
		r.byID[kind.ID] = kind
		r.Kinds = append(r.Kinds, kind)
	}
	r.public = append(r.public, f.Public...)
	for _, c := range f.Calls {
		if !strings.Contains(c.Call, ".") || c.Argument < 0 || c.Name == "" {
			return fmt.Errorf("%s: %s: a call needs a dotted name, an argument and a name for it", name, c.Call)
		}
		r.methods[strings.ToLower(lastPart(c.Call))+"("] |= 1 << classOfName(c.Name)
		r.calls[c.Call] = append(r.calls[c.Call], callArgument{c.Argument, c.Name})
		if class := lastPart(c.Call); class[0] >= 'A' && class[0] <= 'Z' && class != "Client" && class != "Bot" {
			r.calls[class] = append(r.calls[class], callArgument{c.Argument, c.Name}) // as a notebook's cell has it, without its import
		}
	}
	return nil
}

// secretFamily is the folder of the rules and the family of their findings.
const secretFamily = "secrets"

func (row kindRow) kind(f file) (*Kind, error) {
	k := &Kind{
		About: finding.About{
			ID: row.ID, Aliases: row.Aliases, Title: row.Title, Why: row.Why, CWE: row.CWE, Severity: row.Severity,
			Confidence: finding.High, OWASP: "A07:2025", Family: secretFamily,
		},
		Provider: row.Provider, Rotate: row.Rotate, Verify: row.Verify,
		literals: row.Literals, before: row.Before, near: row.Near, unless: row.Unless, entropy: row.Entropy, browser: row.Browser,
	}
	if k.Provider == "" {
		k.Provider = f.Provider
	}
	if k.Rotate == "" {
		k.Rotate = f.Rotate
	}
	if k.Why == "" {
		k.Why = "Whoever reads this file, its history or a copy of it can act as you at " + k.Provider + "."
	}
	if k.CWE == 0 {
		k.CWE = 798
	}
	if k.Severity == finding.None {
		k.Severity = finding.High
	}
	k.Fix = "Revoke it first, then let the code read a new one from the environment or a secret store " +
		"(`adderstone secrets migrate`). " + k.Rotate
	if k.ID == "" || k.Title == "" || k.Provider == "" || k.Rotate == "" {
		return nil, errors.New("id, title, provider and rotate are needed")
	}
	if row.Check != "" {
		if k.check = checksums[row.Check]; k.check == nil {
			return nil, fmt.Errorf("unknown check %q", row.Check)
		}
	}
	switch {
	case row.Regex != "" && row.Value == "" && len(row.Literals) > 0:
		text := row.Regex
		k.anyCase = strings.HasPrefix(text, "(?i)")
		if k.before == 0 {
			text = "^(?:" + text + ")"
		}
		k.pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
	case row.Value != "" && row.Regex == "" && len(row.Near) > 0:
		text := "^(?:" + row.Value + ")$"
		k.pattern = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
	case row.Regex != "" || row.Value != "" || len(row.Literals)+len(row.Near) > 0:
		return nil, errors.New("a kind has literals and regex, or near and value, or none of them")
	}
	return k, nil
}

// compile builds the automaton over every literal, every near word and the words that Go code waits for.
func (r *Rules) compile() {
	index := map[string]int{}
	var words []string
	at := func(word string) *trigger {
		word = strings.ToLower(word)
		i, ok := index[word]
		if !ok {
			i = len(words)
			index[word] = i
			words = append(words, word)
			r.triggers = append(r.triggers, trigger{length: len(word)})
		}
		return &r.triggers[i]
	}
	for _, k := range r.Kinds {
		for _, word := range slices.Concat(k.literals, k.near) {
			t := at(word)
			t.kinds = append(t.kinds, k)
		}
	}
	for _, special := range specials {
		for _, word := range special.words {
			at(word).try = special.try
		}
	}
	for _, method := range slices.Sorted(maps.Keys(r.methods)) {
		if t := at(method); t.try == nil {
			t.try = tryCall
		}
	}
	r.words = newAutomaton(words)
}

// Kind returns the kind with this id, or nil.
func (r *Rules) Kind(id string) *Kind { return r.byID[id] }

// Package policy is what the team decided: the configuration, comments that allow a finding, the
// baseline, and from which severity on a run fails.
//
// Load reads the configuration; Config.For says which rules hold for a file. Stamp gives findings
// their fingerprint while the tree is at hand, ReadAllows collects the comments, and Apply then
// decides the state of every finding.
package policy

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// A Config is the table [tool.adderstone] of a pyproject.toml, or an adderstone.toml. The zero
// Config is what holds without either.
type Config struct {
	Profile  string              `toml:"profile"` // default or audit
	FailOn   string              `toml:"fail-on"`
	Exclude  []string            `toml:"exclude"`  // globs in gitignore's language
	Only     []string            `toml:"only"`     // as --only
	Sources  []string            `toml:"sources"`  // as --sources
	Rules    []string            `toml:"rules"`    // folders with rules and models, relative to the file
	Baseline string              `toml:"baseline"` // relative to the file
	Enable   []string            `toml:"enable"`   // rules, aliases or families that run though the profile leaves them out
	Disable  []string            `toml:"disable"`  // and those that do not run
	Severity map[string]Severity `toml:"severity"` // by rule, alias or family
	Paths    []PathConfig        `toml:"paths"`    // the last that speaks of a file and a rule wins
	Deps     deps.Config         `toml:"deps"`     // what concerns dependencies only

	File  string // where it was read, as messages name it; "" for the zero Config
	Dir   string // its folder, absolute
	lines map[string]int
}

// A PathConfig is one [[paths]] table: what is different for some files.
type PathConfig struct {
	Match    []string            `toml:"match"` // globs in gitignore's language, relative to the file
	Enable   []string            `toml:"enable"`
	Disable  []string            `toml:"disable"`
	Severity map[string]Severity `toml:"severity"`

	globs source.Ignore
}

// A Severity in a configuration may also be "off".
type Severity string

// Load reads the configuration for a folder: the file named, else the nearest adderstone.toml or
// pyproject.toml with a [tool.adderstone] table in the folder or above it, up to the folder that
// holds .git. No configuration is the zero Config.
func Load(named, folder string) (*Config, error) {
	if named != "" {
		return read(named)
	}
	for {
		for _, name := range []string{"adderstone.toml", "pyproject.toml"} {
			c, err := read(filepath.Join(folder, name))
			if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
				continue // a folder above that is not ours to read decides nothing
			}
			if err != nil || c.File != "" {
				return c, err
			}
		}
		_, err := os.Stat(filepath.Join(folder, ".git"))
		if parent := filepath.Dir(folder); err != nil && parent != folder {
			folder = parent
			continue
		}
		return &Config{}, nil
	}
}

func read(path string) (*Config, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	c, err := Parse(shown(path), text)
	if err == nil && c.File != "" {
		c.Dir, err = filepath.Abs(filepath.Dir(path))
		if db := c.Deps.Database; db != "" && !strings.Contains(db, "://") && !filepath.IsAbs(db) {
			c.Deps.Database = filepath.Join(c.Dir, filepath.FromSlash(db))
		}
	}
	return c, err
}

// shown is a path as messages name it: relative to the current folder where it lies there.
func shown(path string) string {
	if dir, err := os.Getwd(); err == nil {
		if relative, err := filepath.Rel(dir, path); err == nil && filepath.IsLocal(relative) {
			return filepath.ToSlash(relative)
		}
	}
	return filepath.ToSlash(path)
}

// Parse reads the text of a configuration file. In a pyproject.toml only [tool.adderstone] counts; a
// file without it, or one that is no TOML at all, gives the zero Config: another tool will complain.
func Parse(path string, text []byte) (*Config, error) {
	inProject := strings.HasSuffix(path, "pyproject.toml")
	var prefix []string
	c := &Config{}
	var target any = c
	if inProject {
		if !strings.Contains(string(text), "adderstone") && !strings.Contains(string(text), "[tool.a") {
			return &Config{}, nil
		}
		prefix = []string{"tool", "adderstone"}
		var document struct {
			Tool struct {
				Adderstone *Config `toml:"adderstone"`
			} `toml:"tool"`
		}
		document.Tool.Adderstone = nil
		if err := decode(path, text, &document, prefix); err != nil {
			return nil, err
		}
		if document.Tool.Adderstone == nil {
			return &Config{}, nil
		}
		c = document.Tool.Adderstone
	} else if err := decode(path, text, target, nil); err != nil {
		return nil, err
	}
	c.File = path
	c.lines = keyLines(text, strings.Join(append(prefix, ""), "."))
	return c, c.check()
}

// decode reads TOML strictly below prefix and words what is wrong as path:line:column.
func decode(path string, text []byte, target any, prefix []string) error {
	d := toml.NewDecoder(strings.NewReader(string(text)))
	d.DisallowUnknownFields()
	err := d.Decode(target)
	var strict *toml.StrictMissingError
	if errors.As(err, &strict) {
		for _, e := range strict.Errors {
			key := []string(e.Key())
			line, column := e.Position()
			if len(key) <= len(prefix) || !slices.Equal(key[:len(prefix)], prefix) {
				// The tables of other tools are theirs, but for one that is nearly ours: it would be left out in silence.
				if len(prefix) > 0 && len(key) > 1 && key[0] == prefix[0] && finding.Nearest(key[1], prefix[1:2], 2) != "" {
					return fmt.Errorf("%s:%d:%d: unknown table %q; did you mean %q?", path, line, column, strings.Join(key[:2], "."), strings.Join(prefix, "."))
				}
				continue
			}
			key = key[len(prefix):]
			table, _ := typeAt(key[:len(key)-1])
			known := keysOf(table)
			return fmt.Errorf("%s:%d:%d: unknown key %q%s", path, line, column, strings.Join(key, "."), didYouMean(key[len(key)-1], known))
		}
		return nil
	}
	var wrong *toml.DecodeError
	if errors.As(err, &wrong) {
		line, column := wrong.Position()
		what := strings.TrimPrefix(wrong.Error(), "toml: ")
		if key := []string(wrong.Key()); len(key) > len(prefix) && (strings.HasPrefix(what, "cannot decode TOML ") || strings.HasPrefix(what, "cannot store ")) {
			key = key[len(prefix):]
			t, words := typeAt(key)
			name := strings.Join(key[:words], ".")
			if _, target, found := strings.Cut(what, " of type "); found && target != t.String() {
				what = fmt.Sprintf("a value in %q has the wrong type", name) // in braces, where the key does not lead to it
			} else {
				what = fmt.Sprintf("%q must be %s", name, wordFor(t))
			}
		}
		return fmt.Errorf("%s:%d:%d: %s", path, line, column, what)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// typeAt is the type of what a key of the configuration holds, and how many words of the key lead there: behind
// a value that is no table, or a word that no table has, there is nothing.
func typeAt(key []string) (t reflect.Type, words int) {
	t = reflect.TypeFor[Config]()
	for ; words < len(key); words++ {
		table := t
		if t.Kind() == reflect.Slice {
			table = t.Elem()
		}
		switch table.Kind() {
		case reflect.Map:
			t = table.Elem()
		case reflect.Struct:
			i := 0
			for i < table.NumField() && table.Field(i).Tag.Get("toml") != key[words] {
				i++
			}
			if i == table.NumField() {
				return t, words
			}
			t = table.Field(i).Type
		default:
			return t, words
		}
	}
	return t, words
}

// wordFor says what TOML calls a type.
func wordFor(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Slice:
		if t.Elem().Kind() == reflect.String {
			return `an array of strings: ["…"]`
		}
		return "an array of tables: [[…]]"
	case reflect.Map, reflect.Struct:
		return "a table: […]"
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Int64:
		return "a number"
	}
	return "a string"
}

func keysOf(t reflect.Type) []string {
	for t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	var keys []string
	for i := range t.NumField() {
		if tag := t.Field(i).Tag.Get("toml"); tag != "" {
			keys = append(keys, tag)
		}
	}
	return keys
}

// keyLines returns the line of every key below prefix: "severity.weak-hash", "paths.0.disable".
func keyLines(text []byte, prefix string) map[string]int {
	lines := map[string]int{}
	table := ""
	arrays := map[string]int{}
	var p unstable.Parser
	p.Reset(text)
	for p.NextExpression() {
		e := p.Expression()
		var words []string
		offset := uint32(0)
		for it := e.Key(); it.Next(); {
			if len(words) == 0 {
				offset = it.Node().Raw.Offset
			}
			words = append(words, string(it.Node().Data))
		}
		if len(words) == 0 {
			continue
		}
		key := strings.Join(words, ".")
		switch e.Kind {
		case unstable.Table:
			table = key + "."
		case unstable.ArrayTable:
			table = fmt.Sprintf("%s.%d.", key, arrays[key])
			arrays[key]++
		case unstable.KeyValue:
			key = table + key
		}
		if below, found := strings.CutPrefix(key, prefix); found {
			lines[below] = 1 + strings.Count(string(text[:offset]), "\n")
		}
	}
	return lines
}

// at is where a key was written, for messages: "pyproject.toml:12".
func (c *Config) at(key string) string {
	if line := c.lines[key]; line > 0 {
		return fmt.Sprintf("%s:%d", c.File, line)
	}
	if head, _, found := cutLast(key, "."); found {
		return c.at(head)
	}
	return c.File
}

func cutLast(s, separator string) (before, after string, found bool) {
	if i := strings.LastIndex(s, separator); i >= 0 {
		return s[:i], s[i+len(separator):], true
	}
	return s, "", false
}

// Values that words of the configuration and of the command line may have.
var (
	Profiles   = []string{"default", "audit"}
	Thresholds = []string{"low", "medium", "high", "critical", "never"}
	Engines    = []string{"patterns", "flows", "deps", "secrets", "malicious", "access"}
	Sources    = []string{"web", "cli", "library", "stored"}
	severities = []string{"low", "medium", "high", "critical", "off"}
)

// OneOf returns an error that names the nearest right word unless value is one of known.
func OneOf(what, value string, known []string) error {
	if slices.Contains(known, value) {
		return nil
	}
	return fmt.Errorf("unknown %s %q%s", what, value, didYouMean(value, known))
}

// check validates the values; the keys were checked by decode.
func (c *Config) check() error {
	at := func(key string, err error) error {
		if err != nil {
			err = fmt.Errorf("%s: %w", c.at(key), err)
		}
		return err
	}
	var errs []error
	if c.Profile != "" {
		errs = append(errs, at("profile", OneOf("profile", c.Profile, Profiles)))
	}
	if c.FailOn != "" {
		errs = append(errs, at("fail-on", OneOf("severity", c.FailOn, Thresholds)))
	}
	if c.Deps.FailOn != "" {
		errs = append(errs, at("deps.fail-on", OneOf("severity", c.Deps.FailOn, Thresholds)))
	}
	if _, err := c.Deps.Cooldown(); err != nil {
		errs = append(errs, at("deps.min-age", err))
	}
	for _, glob := range c.Exclude {
		errs = append(errs, at("exclude", source.CheckGlob(glob)))
	}
	for _, engine := range c.Only {
		errs = append(errs, at("only", OneOf("analysis", engine, Engines)))
	}
	for _, s := range c.Sources {
		errs = append(errs, at("sources", OneOf("source", s, Sources)))
	}
	for _, rule := range slices.Sorted(maps.Keys(c.Severity)) {
		errs = append(errs, at("severity."+rule, OneOf("severity", string(c.Severity[rule]), severities)))
	}
	for i := range c.Paths {
		p := &c.Paths[i]
		key := fmt.Sprintf("paths.%d", i)
		if len(p.Match) == 0 {
			errs = append(errs, at(key, errors.New("paths needs match, a list of globs")))
		}
		for _, glob := range p.Match {
			errs = append(errs, at(key+".match", source.CheckGlob(glob)))
		}
		p.globs = source.ParseIgnore(strings.Join(p.Match, "\n"))
		for _, rule := range slices.Sorted(maps.Keys(p.Severity)) {
			errs = append(errs, at(key+".severity."+rule, OneOf("severity", string(p.Severity[rule]), severities)))
		}
	}
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// CheckRules returns an error for a word in enable, disable or severity that names no rule, alias or
// family among abouts.
func (c *Config) CheckRules(abouts []*finding.About) error {
	known := map[string]bool{}
	for _, about := range abouts {
		known[about.ID], known[about.Family] = true, true
		for _, alias := range about.Aliases {
			known[strings.ToLower(alias)] = true
		}
	}
	check := func(key string, words []string) error {
		for _, word := range words {
			if !known[word] && !known[strings.ToLower(word)] {
				names := slices.DeleteFunc(slices.Sorted(maps.Keys(known)), func(s string) bool { return s == "" })
				return fmt.Errorf("%s: unknown rule %q%s", c.at(key), word, didYouMean(word, names))
			}
		}
		return nil
	}
	errs := []error{check("enable", c.Enable), check("disable", c.Disable), check("severity", slices.Sorted(maps.Keys(c.Severity)))}
	for i, p := range c.Paths {
		key := fmt.Sprintf("paths.%d.", i)
		errs = append(errs, check(key+"enable", p.Enable), check(key+"disable", p.Disable),
			check(key+"severity", slices.Sorted(maps.Keys(p.Severity))))
	}
	return cmp.Or(errs...)
}

// A Decision says whether a rule holds for a file, how severe it is there, and who said so.
type Decision struct {
	On           bool
	Severity     finding.Severity
	SaidOn       string // "built in", "profile audit" or "pyproject.toml:12"
	SaidSeverity string
}

// Path is the configuration file, absolute; "" for the zero Config.
func (c *Config) Path() string {
	if c.Dir == "" {
		return ""
	}
	return filepath.Join(c.Dir, filepath.Base(filepath.FromSlash(c.File)))
}

// SameAs reports whether two configurations say the same, wherever they stand.
func (c *Config) SameAs(other *Config) bool {
	plain := func(c *Config) Config {
		p := *c
		p.File, p.Dir, p.lines = "", "", nil
		return p
	}
	return reflect.DeepEqual(plain(c), plain(other))
}

// Moved returns the configuration as it would be if the folder it was read in stood elsewhere.
func (c *Config) Moved(from, to string) *Config {
	moved := *c
	if relative, err := filepath.Rel(from, c.Dir); err == nil && c.Dir != "" && (relative == "." || filepath.IsLocal(relative)) {
		moved.Dir = filepath.Join(to, relative)
	}
	return &moved
}

// Relative is a file's path as the configuration's globs see it: relative to its folder where it
// lies below it, else as it is shown.
func (c *Config) Relative(f *source.File) string {
	if c.Dir != "" && f.Abs != "" {
		if relative, err := filepath.Rel(c.Dir, f.Abs); err == nil && filepath.IsLocal(relative) {
			return filepath.ToSlash(relative)
		}
	}
	return f.Path
}

// builtIn is who said what nobody said.
const builtIn = "built in"

// For decides about a rule in the file at path, which is what Relative returned.
func (c *Config) For(path string, about *finding.About) Decision {
	d := Decision{On: !about.Audit, Severity: about.Severity, SaidOn: builtIn, SaidSeverity: builtIn}
	if about.Audit {
		d.SaidOn = builtIn + ", for --profile audit"
		if c.Profile == "audit" {
			d.On, d.SaidOn = true, "profile audit"
		}
	}
	c.apply(&d, about, "", c.Enable, c.Disable, c.Severity)
	for i := range c.Paths {
		if p := &c.Paths[i]; p.globs.Matches(path) {
			c.apply(&d, about, fmt.Sprintf("paths.%d.", i), p.Enable, p.Disable, p.Severity)
		}
	}
	return d
}

func (c *Config) apply(d *Decision, about *finding.About, key string, enable, disable []string, severity map[string]Severity) {
	// A word that names the rule itself says more than one that names its family.
	for _, exact := range []bool{false, true} {
		names := func(word string) bool { return namesRule(word, about) && (word == about.Family) != exact }
		if slices.ContainsFunc(enable, names) {
			d.On, d.SaidOn = true, c.at(key+"enable")
		}
		if slices.ContainsFunc(disable, names) {
			d.On, d.SaidOn = false, c.at(key+"disable")
		}
		for _, word := range slices.Sorted(maps.Keys(severity)) {
			if !names(word) {
				continue
			}
			said := c.at(key + "severity." + word)
			if severity[word] == "off" {
				d.On, d.SaidOn = false, said
				continue
			}
			if s, err := finding.ParseSeverity(string(severity[word])); err == nil {
				d.Severity, d.SaidSeverity = s, said
			}
		}
	}
}

// namesRule reports whether a word is the id, an alias or the family of a rule.
func namesRule(word string, about *finding.About) bool {
	if word == about.ID || word == about.Family {
		return true
	}
	return slices.ContainsFunc(about.Aliases, func(alias string) bool { return strings.EqualFold(alias, word) })
}

// didYouMean is `; did you mean "x"?` where a known word is near, else `; one of …` where there are
// few.
func didYouMean(word string, known []string) string {
	if near := finding.Nearest(word, known, len(word)/2); near != "" {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	if len(known) <= 12 {
		return "; one of " + strings.Join(known, ", ")
	}
	return ""
}

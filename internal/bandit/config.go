package bandit

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A Complaint is an error in the words Bandit has for it, which people search for.
type Complaint string

func (c Complaint) Error() string { return string(c) }

// A Config is what a configuration file says; the zero value is none.
type Config struct {
	path    string
	options map[string]any
}

// ReadConfig reads a YAML file, or a TOML file whose table tool.bandit counts. An empty path is no
// configuration.
func ReadConfig(path string) (*Config, error) {
	if path == "" {
		return &Config{}, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, Complaint(fmt.Sprintf("%s : Could not read config file.", path))
	}
	c := &Config{path: path}
	if strings.HasSuffix(path, ".toml") {
		var file struct {
			Tool struct {
				Bandit map[string]any `toml:"bandit"`
			} `toml:"tool"`
		}
		err = toml.Unmarshal(data, &file)
		if c.options = file.Tool.Bandit; c.options == nil {
			c.options = map[string]any{}
		}
	} else {
		err = yaml.Unmarshal(data, &c.options)
	}
	if err != nil || c.options == nil {
		return nil, Complaint(path + " : Error parsing file.")
	}
	return c, c.checkProfiles()
}

// checkProfiles refuses a profile that names one of the old tests for blacklists without the lists
// they had, as Bandit does.
func (c *Config) checkProfiles() error {
	profiles, _ := c.get("profiles").(map[string]any)
	for _, legacy := range []struct{ test, lists string }{
		{"blacklist_imports", "blacklist_imports"}, {"blacklist_import_func", "blacklist_imports"}, {"blacklist_calls", "blacklist_calls"},
	} {
		if c.get(legacy.lists) != nil {
			continue
		}
		for _, profile := range profiles {
			table, _ := profile.(map[string]any)
			if slices.Contains(stringList(table["include"]), legacy.test) || slices.Contains(stringList(table["exclude"]), legacy.test) {
				return Complaint(fmt.Sprintf("%s : Config file has an include or exclude reference to legacy test '%s' but no "+
					"configuration data for it. Configuration data is required for this test.", c.path, legacy.test))
			}
		}
	}
	return nil
}

// get returns the value of nested keys, or nil.
func (c *Config) get(keys ...string) any {
	var at any = c.options
	for _, key := range keys {
		table, ok := at.(map[string]any)
		if !ok {
			return nil
		}
		at = table[key]
	}
	return at
}

func (c *Config) strings(keys ...string) []string { return stringList(c.get(keys...)) }

// stringList reads a list; a single string counts as a list of one.
func stringList(v any) []string {
	var out []string
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		for _, e := range v {
			out = append(out, fmt.Sprint(e))
		}
	}
	return out
}

// lettersList reads a list that Bandit makes a set of: of a single string that is its characters.
func lettersList(v any) []string {
	if text, ok := v.(string); ok {
		return strings.Split(text, "")
	}
	return stringList(v)
}

// A Profile selects tests by id.
type Profile struct{ Include, Exclude []string }

// Profile returns the named profile of the configuration, or with an empty name its tests and skips.
func (c *Config) Profile(name string) (Profile, error) {
	if name == "" {
		return Profile{lettersList(c.get("tests")), lettersList(c.get("skips"))}, nil
	}
	profile, ok := c.get("profiles", name).(map[string]any)
	if !ok {
		return Profile{}, Complaint(fmt.Sprintf("Unable to find profile (%s) in config file: %s", name, c.path))
	}
	p := Profile{lettersList(profile["include"]), lettersList(profile["exclude"])}
	for _, list := range [][]string{p.Include, p.Exclude} {
		for i, word := range list {
			switch word {
			case "blacklist_calls", "blacklist_imports", "blacklist_import_func":
				list[i] = "B001"
			default:
				if id := idsByName[word]; id != "" {
					list[i] = id
				}
			}
		}
	}
	return p, nil
}

// Validate returns the words Bandit has for ids it does not know, and an error where an id is both
// included and excluded.
func (p Profile) Validate() (warnings []string, err error) {
	for _, id := range slices.Concat(p.Include, p.Exclude) {
		if !knownIDs[id] {
			warnings = append(warnings, "Unknown test found in profile: "+id)
		}
	}
	var both []string
	for _, id := range p.Include {
		if slices.Contains(p.Exclude, id) && !slices.Contains(both, "'"+id+"'") {
			both = append(both, "'"+id+"'")
		}
	}
	if len(both) > 0 {
		slices.Sort(both)
		return warnings, Complaint(fmt.Sprintf("Non-exclusive include/exclude test sets: {%s}", strings.Join(both, ", ")))
	}
	return warnings, nil
}

// selected returns the function that says whether a test runs.
func (p Profile) selected() func(id string) bool {
	include, exclude := expandBlacklist(p.Include), expandBlacklist(p.Exclude)
	return func(id string) bool {
		return (len(include) == 0 || include[id]) && !exclude[id]
	}
}

// expandBlacklist reads B001 as all of the blacklists, unless one of their ids is named as well.
func expandBlacklist(ids []string) map[string]bool {
	set := map[string]bool{}
	for _, id := range ids {
		set[id] = true
	}
	if !set["B001"] {
		return set
	}
	delete(set, "B001")
	all := slices.Concat(blacklistedCalls, blacklistedImports)
	if slices.ContainsFunc(all, func(e *blacklisted) bool { return set[e.id] }) {
		return set
	}
	for _, e := range all {
		set[e.id] = true
	}
	return set
}

// New makes a checker of the tests that a profile selects. Lines is how much code a result shows.
func New(c *Config, p Profile, ignoreNosec bool, lines int) *Checker {
	checker := &Checker{config: c, ignoreNosec: ignoreNosec, lines: lines, badCalls: map[string]*blacklisted{}}
	selected := p.selected()
	for _, t := range allTests {
		if selected(t.id) {
			checker.tests[t.kind] = append(checker.tests[t.kind], t)
		}
	}
	for _, e := range slices.Concat(blacklistedCalls, blacklistedImports) {
		if !selected(e.id) {
			continue
		}
		for _, name := range e.names {
			if checker.badCalls[name] == nil {
				checker.badCalls[name] = e
			}
		}
		if slices.Contains(blacklistedImports, e) {
			checker.badImports = append(checker.badImports, e)
		}
	}
	if len(checker.badCalls) > 0 {
		checker.tests[kindCall] = append(checker.tests[kindCall], checker.blacklist(kindCall))
	}
	if len(checker.badImports) > 0 {
		checker.tests[kindImport] = append(checker.tests[kindImport], checker.blacklist(kindImport))
		checker.tests[kindImportFrom] = append(checker.tests[kindImportFrom], checker.blacklist(kindImportFrom))
	}
	checker.readOptions()
	checker.indexCalls()
	return checker
}

// indexCalls sorts the tests for calls by the names of the functions that they look at, in their order.
func (c *Checker) indexCalls() {
	c.calls = map[string][]*test{}
	lists := map[*test][]string{}
	for _, t := range c.tests[kindCall] {
		if t.names == nil {
			c.keywords = append(c.keywords, t)
			continue
		}
		lists[t] = t.names(c)
		for _, name := range lists[t] {
			c.calls[name] = nil
		}
	}
	for name := range c.calls {
		for _, t := range c.tests[kindCall] {
			if t.names == nil || slices.Contains(lists[t], name) || strings.Contains(name, chmodPart) || strings.Contains(name, extractPart) {
				c.calls[name] = append(c.calls[name], t)
			}
		}
	}
}

// testsOf returns the tests that may have something to say about a call of a function whose name ends in name.
func (c *Checker) testsOf(n *syntax.Call, name string) []*test {
	if tests, ok := c.calls[name]; ok {
		return tests
	}
	switch {
	case strings.Contains(name, chmodPart), strings.Contains(name, extractPart), idOf(n.Func) == "__import__":
		return c.tests[kindCall]
	case len(n.Keywords) > 0:
		return c.keywords
	}
	return nil
}

// Empty reports whether no test would run.
func (c *Checker) Empty() bool {
	for _, tests := range c.tests {
		if len(tests) > 0 {
			return false
		}
	}
	return true
}

// A shellConfig says which functions start programs, by the lists of shell_injection.
type shellConfig struct {
	functions map[string]map[string]bool
	missing   map[string]bool // lists that the configuration leaves out: asking for one raises
	empty     bool
}

func (c *Checker) readOptions() {
	c.tmpFolders = []string{"/tmp", "/var/tmp", "/dev/shm"}
	if c.config.get("hardcoded_tmp_directory", "tmp_dirs") != nil {
		c.tmpFolders = c.strings("hardcoded_tmp_directory", "tmp_dirs")
	}
	c.assertSkips = c.strings("assert_used", "skips")
	c.protocols = []string{
		"PROTOCOL_SSLv2", "SSLv2_METHOD", "SSLv23_METHOD", "PROTOCOL_SSLv3", "PROTOCOL_TLSv1",
		"SSLv3_METHOD", "TLSv1_METHOD", "PROTOCOL_TLSv1_1", "TLSv1_1_METHOD",
	}
	if c.config.get("ssl_with_bad_version") != nil {
		c.protocols = nil
		if c.config.get("ssl_with_bad_version", "bad_protocol_versions") != nil {
			c.protocols = append([]string{}, c.strings("ssl_with_bad_version", "bad_protocol_versions")...)
		}
	}
	lists := map[string][]string{"subprocess": subprocessFunctions, "shell": shellFunctions, "no_shell": noShellFunctions}
	c.shell = shellConfig{functions: map[string]map[string]bool{}, missing: map[string]bool{}}
	configured := c.config.get("shell_injection")
	if table, ok := configured.(map[string]any); ok {
		c.shell.empty = len(table) == 0
	}
	for name, functions := range lists {
		if configured != nil {
			given := c.config.get("shell_injection", name)
			c.shell.missing[name] = given == nil
			functions = stringList(given)
		}
		set := map[string]bool{}
		for _, f := range functions {
			set[f] = true
		}
		c.shell.functions[name] = set
	}
}

func (c *Checker) strings(keys ...string) []string { return c.config.strings(keys...) }

// badProtocols raises where the configuration has the table but not the list.
func (c *Checker) badProtocols() []string {
	if c.protocols == nil {
		panic(raised{"ssl_with_bad_version has no bad_protocol_versions"})
	}
	return c.protocols
}

// truth is an option that is false without a configuration, and raises where its table lacks it.
func (c *Checker) truth(table, option string) bool {
	if c.config.get(table) == nil {
		return false
	}
	switch v := c.config.get(table, option).(type) {
	case nil:
		panic(raised{table + " has no " + option})
	case bool:
		return v
	case string:
		return v != ""
	}
	return true
}

// A sizeLimit is below how many bits a key is weak.
type sizeLimit struct {
	bits     float64
	text     string
	severity Level
}

// keySizes returns the limits for a kind of key.
func (c *Checker) keySizes(kind string) []sizeLimit {
	limits := []sizeLimit{{1024, "1024", High}, {2048, "2048", Medium}}
	if kind == "EC" {
		limits = []sizeLimit{{160, "160", High}, {224, "224", Medium}}
	}
	if c.config.get("weak_cryptographic_key") == nil {
		return limits
	}
	// Bandit reads the limits of all kinds before it looks at one.
	for _, option := range []string{"dsa_high", "dsa_medium", "rsa_high", "rsa_medium", "ec_high", "ec_medium"} {
		if option = "weak_key_size_" + option; c.config.get("weak_cryptographic_key", option) == nil {
			panic(raised{"weak_cryptographic_key has no " + option})
		}
	}
	for i, level := range []string{"high", "medium"} {
		option := "weak_key_size_" + strings.ToLower(kind) + "_" + level
		given := fmt.Sprint(c.config.get("weak_cryptographic_key", option))
		bits, ok := new(big.Float).SetString(given)
		if !ok {
			panic(raised{"weak_cryptographic_key has no " + option})
		}
		limits[i].bits, _ = bits.Float64()
		limits[i].text = strconv.FormatInt(int64(limits[i].bits), 10)
	}
	return limits
}

// Command cve measures Adderstone on published vulnerabilities of packages on PyPI: for each line of cves.tsv it scans the
// last vulnerable release and the one with the fix.
//
//	make cve                                  all of them
//	go run ./bench/cve -only 601,tornado -v   those of one CWE, package or id, with what was reported nearby
//
// A vulnerability is found when the vulnerable release has a finding of its CWE, or of a close relation, whose way passes a
// place that the fix changed. It is gone when the fixed release has no such finding at any of them; it is "fewer" when a rule
// has fallen silent at one of them and others, or the same one at another place, have not.
//
// Where other weaknesses lie in the same places, the list says what the advisory speaks of. A second line of totals counts
// findings of nothing else, in both releases.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A vulnerability is a line of cves.tsv.
type vulnerability struct {
	id, pkg, vulnerable, fixed string
	cwe                        int
	places                     []place
	about                      string // a rule, or words of a source or a sink's line; "" for any
}

// A place is what a fix changed: a function, class or variable of a file, or with name "" all of it.
type place struct{ path, name string }

// related holds for a CWE which others say the same of a place: the parent that an advisory may prefer, or the one
// that depends on what the receiver does with the data.
var related = map[int][]int{
	22:   {23, 29, 36, 59, 73},
	78:   {77, 88, 94, 1426},
	79:   {80, 116, 1336},
	88:   {77, 78},
	89:   {1426},
	93:   {74, 113, 644},
	94:   {74, 95, 78, 184, 470, 502, 1336, 1426}, // a class or module that data names: 470, 94 and 502 are the kinds of 913 that meet there
	117:  {93},
	200:  {209, 532},
	203:  {204, 208},
	209:  {200},
	287:  {303, 306, 620},
	306:  {862},
	328:  {327},
	330:  {331, 335, 338},
	352:  {650}, // what a GET changes
	377:  {59, 378, 379},
	400:  {409, 674, 770},
	502:  {94, 184, 470, 829}, // a list of what pickles may not name: 184
	522:  {256, 260, 312, 319, 532},
	532:  {200, 209, 312, 522},
	611:  {776, 827},
	639:  {862, 863},
	732:  {276, 378},
	770:  {400, 409},
	776:  {611},
	862:  {306, 863},
	863:  {285, 639, 862},
	915:  {470, 471},
	918:  {441},
	1333: {185, 400, 407, 730, 1287},
	1336: {94, 95},
}

// A finding is what is read of one in Adderstone's report.
type finding struct {
	Rule   string
	CWE    int
	Path   string
	Line   int
	Trace  []step
	Ways   [][]step
	places []place // of the vulnerability that its way passes
}

type step struct {
	Path    string
	Line    int
	Message string
}

type bench struct {
	adderstone, folder string
	args               []string
	scanned            map[string][]finding    // by folder of a release
	names              map[string][]definition // by file
}

func main() {
	b := &bench{scanned: map[string][]finding{}, names: map[string][]definition{}}
	flag.StringVar(&b.adderstone, "adderstone", ".cache/adderstone", "binary under test")
	flag.StringVar(&b.folder, "folder", ".cache/cve", "folder made by bench/cve/fetch.sh")
	list := flag.String("list", "bench/cve/cves.tsv", "the vulnerabilities")
	only := flag.String("only", "", "ids, packages and CWE numbers, with commas")
	args := flag.String("args", "", "further arguments for the scan, such as '--sources web,cli,library'")
	verbose := flag.Bool("v", false, "say for misses what else was found at the place, and for the rest what found it")
	flag.Parse()
	b.args = strings.Fields(*args)
	if err := run(b, *list, *only, *verbose); err != nil {
		fmt.Fprintln(os.Stderr, "cve:", err)
		os.Exit(1)
	}
}

func run(b *bench, list, only string, verbose bool) error {
	all, err := read(list)
	if err != nil {
		return err
	}
	if b.adderstone, err = filepath.Abs(b.adderstone); err != nil {
		return err
	}
	type score struct{ all, found, fewer, gone int }
	var total, narrow score
	classes := map[int]*score{}
	for _, v := range all {
		if only != "" && !slices.ContainsFunc(strings.Split(only, ","), v.is) {
			continue
		}
		if missing := b.missing(v); missing != "" {
			fmt.Fprintf(os.Stderr, "cve: %s is left out: %s %s is not there\n", v.id, v.pkg, missing)
			continue
		}
		before, err := b.at(v, v.vulnerable)
		if err != nil {
			return err
		}
		after, err := b.at(v, v.fixed)
		if err != nil {
			return err
		}
		hits, left := slices.DeleteFunc(slices.Clone(before), v.isOther), slices.DeleteFunc(slices.Clone(after), v.isOther)
		narrow.all++
		if slices.ContainsFunc(hits, func(f finding) bool { return b.concerns(v, v.vulnerable, f) }) {
			narrow.found++
			if !slices.ContainsFunc(left, func(f finding) bool { return b.concerns(v, v.fixed, f) }) {
				narrow.gone++
			}
		}
		s := classes[v.cwe]
		if s == nil {
			s = &score{}
			classes[v.cwe] = s
		}
		found, gone := "missed", ""
		s.all++
		total.all++
		if len(hits) > 0 {
			found, gone = "found", "stays"
			s.found++
			total.found++
			switch {
			case len(left) == 0:
				gone = "gone"
				s.gone++
				total.gone++
			case fellSilent(hits, left):
				gone = "fewer"
				s.fewer++
				total.fewer++
			}
		}
		fmt.Printf("%-16s %-28s CWE-%-5d %-6s %s\n", v.id, v.pkg, v.cwe, found, gone)
		if verbose {
			report("before", before)
			report("after", after)
		}
	}
	fmt.Println()
	for _, cwe := range sortedKeys(classes) {
		s := classes[cwe]
		fmt.Printf("CWE-%-5d %3d of %3d found, %3d gone, %3d fewer\n", cwe, s.found, s.all, s.gone, s.fewer)
	}
	fmt.Printf("all       %3d of %3d found (%.0f %%), %3d gone (%.0f %%), %3d fewer\n", total.found, total.all, percent(total.found, total.all),
		total.gone, percent(total.gone, total.all), total.fewer)
	fmt.Printf("          %3d of %3d found (%.0f %%), %3d gone (%.0f %%) where only what the advisory speaks of counts\n", narrow.found, narrow.all,
		percent(narrow.found, narrow.all), narrow.gone, percent(narrow.gone, narrow.all))
	return nil
}

// missing is the release of a vulnerability that was not fetched, or "".
func (b *bench) missing(v vulnerability) string {
	for _, version := range []string{v.vulnerable, v.fixed} {
		if _, err := os.Stat(filepath.Join(b.folder, v.pkg, version)); err != nil {
			return version
		}
	}
	return ""
}

// fellSilent reports whether a rule that found something at a place before finds nothing there after.
func fellSilent(before, after []finding) bool {
	type key struct {
		rule  string
		place place
	}
	left := map[key]bool{}
	for _, f := range after {
		for _, p := range f.places {
			left[key{f.Rule, p}] = true
		}
	}
	return slices.ContainsFunc(before, func(f finding) bool {
		return slices.ContainsFunc(f.places, func(p place) bool { return !left[key{f.Rule, p}] })
	})
}

func sortedKeys[V any](m map[int]V) []int {
	var keys []int
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

func report(when string, findings []finding) {
	for _, f := range findings {
		fmt.Printf("    %s: %s (CWE-%d) %s:%d\n", when, f.Rule, f.CWE, f.Path, f.Line)
	}
}

// read returns the lines of cves.tsv.
func read(list string) ([]vulnerability, error) {
	file, err := os.Open(list)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var all []vulnerability
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		fields := strings.Split(lines.Text(), "\t")
		if len(fields) != 6 && len(fields) != 7 {
			return nil, fmt.Errorf("%s: a line has %d fields, not 6 or 7: %s", list, len(fields), lines.Text())
		}
		v := vulnerability{id: fields[0], pkg: fields[1], vulnerable: fields[2], fixed: fields[3]}
		if v.cwe, err = strconv.Atoi(fields[4]); err != nil {
			return nil, fmt.Errorf("%s: CWE of %s: %w", list, v.id, err)
		}
		for _, file := range strings.Split(fields[5], ";") {
			path, names, _ := strings.Cut(file, ":")
			for _, name := range strings.Split(names, ",") {
				v.places = append(v.places, place{path, name})
			}
		}
		if len(fields) == 7 {
			v.about = fields[6]
		}
		all = append(all, v)
	}
	return all, lines.Err()
}

// is reports whether a word of -only means the vulnerability.
func (v *vulnerability) is(word string) bool {
	return word == v.id || word == v.pkg || word == strconv.Itoa(v.cwe)
}

// isOther reports whether a finding is of another weakness.
func (v *vulnerability) isOther(f finding) bool {
	return f.CWE != v.cwe && !slices.Contains(related[v.cwe], f.CWE)
}

// concerns reports whether a finding in a release is one of what the advisory speaks of.
func (b *bench) concerns(v vulnerability, version string, f finding) bool {
	if v.about == "" || f.Rule == v.about {
		return true
	}
	for _, way := range append(f.Ways, f.Trace) {
		if len(way) > 0 && strings.Contains(way[0].Message, v.about) {
			return true
		}
	}
	text, err := os.ReadFile(filepath.Join(b.folder, v.pkg, version, f.Path))
	if err != nil {
		return false
	}
	file := strings.Split(string(text), "\n")
	return f.Line <= len(file) && strings.Contains(file[f.Line-1], v.about)
}

// at returns the findings of a release whose way passes a place of the vulnerability.
func (b *bench) at(v vulnerability, version string) ([]finding, error) {
	release := filepath.Join(b.folder, v.pkg, version)
	findings, ok := b.scanned[release]
	if !ok {
		var err error
		if findings, err = b.scan(release); err != nil {
			return nil, err
		}
		b.scanned[release] = findings
	}
	var out []finding
	for _, f := range findings {
		f.places = nil
		for _, p := range v.places {
			passes := b.lies(p, release, f.Path, f.Line)
			for _, way := range append(f.Ways, f.Trace) {
				for _, step := range way {
					passes = passes || b.lies(p, release, step.Path, step.Line)
				}
			}
			if passes {
				f.places = append(f.places, p)
			}
		}
		if len(f.places) > 0 {
			out = append(out, f)
		}
	}
	return out, nil
}

// scan runs Adderstone on a release.
func (b *bench) scan(release string) ([]finding, error) {
	scan := exec.Command(b.adderstone, append([]string{"scan", "--only", "patterns,flows", "--no-cache", "--fail-on", "never", "--format", "json"}, b.args...)...)
	scan.Dir = release
	text, err := scan.Output()
	if err != nil && len(text) == 0 {
		return nil, fmt.Errorf("scan %s: %w", release, err)
	}
	var report struct{ Findings []finding }
	if err := json.Unmarshal(text, &report); err != nil {
		return nil, fmt.Errorf("report on %s: %w", release, err)
	}
	return report.Findings, nil
}

// lies reports whether a line lies in a place.
func (b *bench) lies(p place, release, path string, line int) bool {
	if p.path != path || p.name == "" {
		return p.path == path
	}
	return slices.ContainsFunc(b.definitions(filepath.Join(release, path)), func(d definition) bool {
		return d.name == p.name && d.first <= line && line <= d.last
	})
}

// A definition is a function, a class or a variable of a module or class, and the lines it takes.
type definition struct {
	name        string
	first, last int
}

// definitions returns what a file defines, with dotted names.
func (b *bench) definitions(path string) []definition {
	if known, ok := b.names[path]; ok {
		return known
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	file := source.NewFile(path, string(text))
	var out []definition
	var down func(prefix string, inFunction bool, n syntax.Node)
	down = func(prefix string, inFunction bool, n syntax.Node) {
		add := func(name string) string {
			span := n.Span()
			out = append(out, definition{prefix + name, file.Line(span.Start), file.Line(span.End)})
			return prefix + name + "."
		}
		switch n := n.(type) {
		case *syntax.FunctionDef:
			prefix, inFunction = add(n.Name), true
		case *syntax.ClassDef:
			prefix = add(n.Name)
		case *syntax.Assign:
			for _, target := range n.Targets {
				if name, ok := target.(*syntax.Name); ok && !inFunction {
					add(name.ID)
				}
			}
		case *syntax.AnnAssign:
			if name, ok := n.Target.(*syntax.Name); ok && !inFunction {
				add(name.ID)
			}
		}
		syntax.Children(n, func(child syntax.Node) { down(prefix, inFunction, child) })
	}
	for _, s := range syntax.Parse(file).Body {
		down("", false, s)
	}
	b.names[path] = out
	return out
}

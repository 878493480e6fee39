package deps

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// An Upgrade is the smallest step that frees one declaration of a package from all its known
// vulnerabilities.
type Upgrade struct {
	Package  *inventory.Package
	To       string        // a range that no such version fits is widened to begin at it
	Clears   int           // vulnerabilities
	Breaking bool          // the first number of the version that counts changes
	Edit     *finding.Edit // nil when the file is not for hands to edit
	Command  []string      // what the project's own tool is asked, for lock files; nil when nothing is
	Why      string        // why there is no edit
	Held     string        // what does not admit any such version: "flask 2.0 needs werkzeug <3"; "" when nothing holds it back
}

// Upgrades returns one upgrade for each declaration that has one, in order of place. breaking says that
// steps that may break the project are taken too.
//
// What an upgraded package needs is known only where the index was asked. So all upgrades are taken to
// happen at first; whatever is held back stays, with the ranges that it has now, and that may hold back
// more, until nothing changes.
func (a *Audit) Upgrades(breaking bool) []Upgrade {
	stays := map[string]bool{} // names that are not upgraded
	for {
		upgrades := a.upgradesUnless(stays, breaking)
		before := len(stays)
		for _, u := range upgrades {
			if u.Held != "" || u.Breaking && !breaking {
				stays[u.Package.Name] = true
			}
		}
		if len(stays) == before {
			return upgrades
		}
	}
}

func (a *Audit) upgradesUnless(stays map[string]bool, breaking bool) []Upgrade {
	after := map[*inventory.Package]string{}
	for _, group := range a.byPackage() {
		if first := group[0]; first.Upgrade != "" && !stays[first.Package.Name] {
			for _, p := range append([]*inventory.Package{first.Package}, first.Others...) {
				after[p] = first.Upgrade
			}
		}
	}
	var upgrades []Upgrade
	wider := map[*inventory.Package]bool{} // ranges of the project that go with an upgrade
	for _, group := range a.byPackage() {
		first := group[0]
		if first.Upgrade == "" || allAllowed(group) == 1 || first.Malicious {
			continue
		}
		for _, p := range append([]*inventory.Package{first.Package}, first.Others...) {
			if wider[p] {
				continue
			}
			wider[p] = !p.Pinned()
			u := Upgrade{Package: p, Clears: len(group)}
			limits := a.limitsOf(p, after)
			u.To, u.Held = admitted(first.Clean, limits)
			u.Breaking = isBreaking(p.Version, u.To)
			if u.Held != "" && breaking {
				u.To, u.Held = admitted(first.Clean, foreign(limits))
				u.Breaking = true
			}
			u.Held = cmp.Or(u.Held, a.unmet(p, u.To, after))
			u.Command = a.lockCommand(p, u.To)
			if p.Pinned() {
				u.Edit, u.Why = a.editOf(p, u.To)
			} else {
				u.Edit, u.Why = a.widen(p, u.To)
			}
			upgrades = append(upgrades, u)
			if u.Held != "" || !breaking {
				continue
			}
			for _, l := range excluding(limits, u.To) {
				if !wider[l.own] {
					wider[l.own] = true
					w := Upgrade{Package: l.own, To: u.To, Clears: len(group), Breaking: true}
					w.Edit, w.Why = a.widen(l.own, u.To)
					upgrades = append(upgrades, w)
				}
			}
		}
	}
	slices.SortStableFunc(upgrades, func(x, y Upgrade) int {
		return cmp.Or(strings.Compare(x.Package.Source(), y.Package.Source()), cmp.Compare(x.Package.Place.Start, y.Package.Place.Start))
	})
	return upgrades
}

// A limit is a range of a package that something else in the same environment relies on.
type limit struct {
	who    string
	allows func(pep440.Version) bool
	own    *inventory.Package // the declaration of the project that says so and that can be widened; nil for what others say
}

// foreign are the limits that are not the project's own to change.
func foreign(limits []limit) []limit {
	return slices.DeleteFunc(slices.Clone(limits), func(l limit) bool { return l.own != nil })
}

// excluding are the project's own limits that do not admit a version.
func excluding(limits []limit, version string) []limit {
	v, err := pep440.Parse(version)
	return slices.DeleteFunc(slices.Clone(limits), func(l limit) bool { return l.own == nil || err == nil && l.allows(v) })
}

// limitsOf collects what limits the versions of a declared package: the ranges that other packages
// beside it need, as lock files, installed metadata and the index tell, and other declarations of it.
// A need that holds only in some environments does not count. after says what is upgraded to what.
func (a *Audit) limitsOf(p *inventory.Package, after map[*inventory.Package]string) []limit {
	var limits []limit
	present, err := pep440.Parse(p.Version)
	for _, q := range a.Packages {
		if q == p || q.Inactive || !besides(p, q) {
			continue
		}
		if q.Name == p.Name && !q.Pinned() && q.Specifier != "" && q.Ecosystem == p.Ecosystem {
			// A range that the present version is not in is for another environment: locks have a package more than once.
			if allows, ok := q.Allows(); ok && (err != nil || allows(present)) {
				l := limit{who: fmt.Sprintf("%s:%d says %s %s", q.Source(), q.Line(), q.Name, q.Specifier), allows: allows}
				if isWidened(q) {
					l.own = q
				}
				limits = append(limits, l)
			}
		}
		needs, who := q.Needs, q.Title()
		if known, ok := a.needs[Pin{q.Name, after[q]}]; ok {
			needs, who = known, q.Name+" "+after[q]
		} else if after[q] != "" && inventory.IsLockFormat[p.Format] {
			continue // what it will need is not known here; the tool that locks asks for it
		}
		for _, need := range needs {
			if need.Name != p.Name || need.Marker != "" {
				continue
			}
			if allows, ok := need.Allows(); ok {
				limits = append(limits, limit{who: fmt.Sprintf("%s needs %s %s", who, need.Name, need.Specifier), allows: allows})
			}
		}
	}
	return limits
}

// unmet returns what an upgraded package would need and the versions beside it do not give. Where hashes
// are, installers want all packages with theirs, so that a new need is unmet too.
func (a *Audit) unmet(p *inventory.Package, to string, after map[*inventory.Package]string) string {
	for _, need := range a.needs[Pin{p.Name, to}] {
		if need.Marker != "" {
			continue
		}
		allows, limited := need.Allows()
		declared := false
		for _, q := range a.Packages {
			if q.Name != need.Name || q.Inactive || !besides(p, q) {
				continue
			}
			declared = true
			if inventory.IsLockFormat[q.Format] {
				continue // the tool that locks moves it along
			}
			if v, err := pep440.Parse(cmp.Or(after[q], q.Version)); err == nil && limited && q.Pinned() && !allows(v) {
				return fmt.Sprintf("it needs %s %s, and %s %s is pinned", need.Name, need.Specifier, q.Name, v.Raw())
			}
		}
		if !declared && len(p.Hashes) > 0 && editable[p.Format] {
			return fmt.Sprintf("it needs %s, which has no line with hashes: lock again", need.Name)
		}
	}
	return ""
}

// besides tells whether two declarations end up in one environment, as far as files tell: they stand in
// one folder, or one of them is an installed package.
func besides(p, q *inventory.Package) bool {
	return inventory.FolderOf(p.Source()) == inventory.FolderOf(q.Source()) || q.Format == "installed"
}

// admitted returns the first version that all limits admit; without one, the first version and what
// does not admit it.
func admitted(versions []string, limits []limit) (version, held string) {
	for _, text := range versions {
		v, err := pep440.Parse(text)
		if err != nil {
			continue
		}
		at := slices.IndexFunc(limits, func(l limit) bool { return !l.allows(v) })
		if at < 0 {
			return text, ""
		}
		held = cmp.Or(held, limits[at].who)
	}
	return versions[0], held
}

// isBreaking judges by the numbers: below 1.0 the second one says what breaks, then the first one.
func isBreaking(from, to string) bool {
	v, err := pep440.Parse(from)
	w, err2 := pep440.Parse(to)
	if err != nil || err2 != nil {
		return true
	}
	return v.Major() != w.Major() || v.Major() == "0" && v.Minor() != w.Minor()
}

// Relock returns one command for each lock file, of Pipenv for each category: the tool resolves once, with all upgrades together. loose, for
// where that has no solution, leaves it to the tool how far to go; nil where that is said already.
func Relock(upgrades []Upgrade) []Lock {
	var locks []Lock
	for _, u := range upgrades {
		if u.Command == nil {
			continue
		}
		file := u.Package.Place.File.Abs
		head := len(u.Command) - 1
		if u.Command[0] == "uv" {
			head-- // an option before each
		}
		at := slices.IndexFunc(locks, func(l Lock) bool {
			return l.File == file && slices.Equal(l.Command[:min(head, len(l.Command))], u.Command[:head]) && l.head == head
		})
		if at < 0 {
			at = len(locks)
			locks = append(locks, Lock{File: file, Command: slices.Clone(u.Command[:head]), loose: slices.Clone(u.Command[:head]), head: head})
		}
		l := &locks[at]
		last := u.Command[len(u.Command)-1]
		if slices.Contains(l.Command[head:], last) {
			continue
		}
		name, _, _ := strings.Cut(last, "==")
		between := u.Command[head : len(u.Command)-1]
		l.Command = append(append(l.Command, between...), last)
		l.loose = append(append(l.loose, between...), name)
	}
	return locks
}

// A Lock is a lock file and how its tool renews it.
type Lock struct {
	File    string // on disk
	Command []string
	loose   []string
	head    int // words before the first package
}

// Loose is the command without versions, nil where the command has none.
func (l *Lock) Loose() []string {
	if slices.Equal(l.Command, l.loose) {
		return nil
	}
	return l.loose
}

// lockCommand is how the tool that owns a lock file upgrades one package in it. Where the lock has several
// versions of it, no single one fits all.
func (a *Audit) lockCommand(p *inventory.Package, to string) []string {
	pinned := p.Name + "==" + to
	if slices.ContainsFunc(a.Packages, func(q *inventory.Package) bool {
		return q.Name == p.Name && q.Version != p.Version && q.Place.File == p.Place.File
	}) {
		pinned = p.Name
	}
	switch p.Format {
	case "uv.lock":
		return []string{"uv", "lock", "--upgrade-package", pinned}
	case "pylock":
		return pylockCommand(p, pinned)
	case "poetry.lock":
		return []string{"poetry", "update", "--lock", p.Name}
	case "pdm.lock":
		return []string{"pdm", "update", "--no-sync", p.Name}
	case "pipfile.lock":
		command := []string{"pipenv", "upgrade", "--lock-only"} // else it writes what was not declared into the Pipfile
		switch {
		case p.GroupName != "" && p.GroupName != "develop" && p.GroupName != "dev-packages":
			command = append(command, "--categories", p.GroupName)
		case p.Group == inventory.Dev:
			command = append(command, "--dev")
		}
		return append(command, pinned)
	case "pixi.lock":
		return []string{"pixi", "update", p.Name}
	}
	return nil
}

// editable are the formats whose declarations people write.
var editable = map[string]bool{
	"requirements": true, "constraints": true, "pyproject": true, "pipfile": true, "setup.cfg": true, "setup.py": true, "tox.ini": true,
	"tox.toml": true, "hatch.toml": true, "uv.toml": true,
	"script": true, "notebook": true, "pixi": true, "dockerfile": true, "workflow": true, "conda-environment": true, "vendored": false,
}

// editOf replaces the version where it stands, with it the hashes behind it, and leaves everything else
// as it is.
func (a *Audit) editOf(p *inventory.Package, to string) (*finding.Edit, string) {
	switch {
	case !editable[p.Format]:
		return nil, "written by a tool"
	case p.URL != "":
		return nil, "it comes from a URL"
	}
	spec := p.Spec
	text := p.Place.File.Text[spec.Start:spec.End]
	at := versionIn(text, p.Version)
	if p.Format == "notebook" { // the place is the whole line, as it stands in the document
		spec = p.Place.Range
		text = p.Place.File.Text[spec.Start:spec.End]
		at = versionBehind(text, p.Written, p.Version)
	}
	if at < 0 {
		return nil, "the version does not stand in one piece in the file"
	}
	if p.Ecosystem == "conda" && strings.HasPrefix(text[at+len(p.Version):], "=") {
		return nil, "its build belongs to the old version"
	}
	edit := &finding.Edit{Place: source.Place{File: p.Place.File}, Text: to}
	edit.Place.Start = spec.Start + int32(at)
	edit.Place.End = edit.Place.Start + int32(len(p.Version))
	if len(p.Hashes) == 0 {
		return edit, ""
	}
	hashes, why := a.hashesOf(p, to)
	if why != "" {
		return nil, why
	}
	// What lies between the version and the hashes stays: a marker, a line end.
	rest := p.Place.File.Text[edit.Place.End:p.Place.End]
	start, end, between := hashesIn(rest, len(p.Hashes))
	if end == 0 {
		return nil, "its hashes do not stand in one piece in the file"
	}
	edit.Place.End += int32(end)
	edit.Text += rest[:start] + "--hash=" + strings.Join(hashes, between+"--hash=")
	return edit, ""
}

// hashesOf returns the hashes of all files of a release, of the kind that the declaration has and in the
// order in which pip-compile writes them.
func (a *Audit) hashesOf(p *inventory.Package, version string) (hashes []string, why string) {
	project := a.projects[p.Name]
	if project == nil {
		return nil, "its hashes belong to the old version: --online asks the index for the new ones; or lock again (pip-compile --generate-hashes --upgrade-package " + p.Name + "==" + version + ")"
	}
	algorithm, _, _ := strings.Cut(p.Hashes[0], ":")
	for _, file := range project.Release(version) {
		digest := file.Hashes[algorithm]
		if !hexDigest.MatchString(digest) {
			return nil, "the index does not tell the " + algorithm + " of " + file.Name
		}
		hashes = append(hashes, algorithm+":"+strings.ToLower(digest))
	}
	if len(hashes) == 0 {
		return nil, "the index has no files of " + version
	}
	slices.Sort(hashes)
	return slices.Compact(hashes), ""
}

var (
	hexDigest  = regexp.MustCompile(`^[0-9A-Fa-f]{32,128}$`) // what an index answers is written to a file
	writtenSHA = regexp.MustCompile(`--hash(?:=|[ \t]+)[a-z0-9]+:[A-Za-z0-9+/=_-]+`)
	lineBreaks = regexp.MustCompile(`^(?:[ \t]*\\\r?\n|[ \t])[ \t]*$`)
)

// hashesIn finds the hashes of a declaration that stand one behind the other with nothing but line ends
// between them, and what separates them; end is 0 where they do not stand like that.
func hashesIn(text string, count int) (start, end int, between string) {
	found := writtenSHA.FindAllStringIndex(text, -1)
	if len(found) != count {
		return 0, 0, ""
	}
	before := strings.LastIndexFunc(text[:found[0][0]], func(r rune) bool { return !strings.ContainsRune(" \t\\\r\n", r) }) + 1
	between = text[before:found[0][0]]
	for i := 1; i < count; i++ {
		between = text[found[i-1][1]:found[i][0]]
		if !lineBreaks.MatchString(between) {
			return 0, 0, ""
		}
	}
	if !lineBreaks.MatchString(between) {
		between = " "
	}
	return found[0][0], found[count-1][1], between
}

// versionIn finds the pinned version in the text of a declaration: behind ==, or alone.
func versionIn(text, version string) int {
	quoted := regexp.QuoteMeta(version)
	if match := regexp.MustCompile(`={1,3}\s*(` + quoted + `)(?:[^0-9A-Za-z.!+_-]|$)`).FindStringSubmatchIndex(text); match != nil {
		return match[2]
	}
	if match := regexp.MustCompile(`^["']?\s*(` + quoted + `)\s*["']?$`).FindStringSubmatchIndex(text); match != nil {
		return match[2]
	}
	return -1
}

// versionBehind finds the one place where a name is pinned to a version in a line.
func versionBehind(text, name, version string) int {
	pin := regexp.MustCompile(`(?:^|[^0-9A-Za-z._-])` + regexp.QuoteMeta(name) + `(?:\[[^\]"]*\])?\s*==\s*(` + regexp.QuoteMeta(version) + `)(?:[^0-9A-Za-z.!+_-]|$)`)
	found := pin.FindAllStringSubmatchIndex(text, 2)
	if len(found) != 1 {
		return -1
	}
	return found[0][2]
}

// Edited returns the new content of each file that the edits change, by path on disk, in the encoding that the
// file has there. A file that has changed since it was read, or that cannot be encoded as it was, stays out and is
// an error: its bytes are not ours to guess.
func Edited(edits []finding.Edit) (changed map[string]string, err error) {
	byFile := map[*source.File][]finding.Edit{}
	for _, e := range edits {
		byFile[e.Place.File] = append(byFile[e.Place.File], e)
	}
	changed = map[string]string{}
	var failed []error
	for file, edits := range byFile {
		onDisk, err := os.ReadFile(file.Abs)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		at := slices.IndexFunc(encodings, func(encode func(string) string) bool { return encode(file.Text) == string(onDisk) })
		if at < 0 {
			failed = append(failed, fmt.Errorf("edit %s: it has changed meanwhile or is in an encoding that cannot be written", file.Path))
			continue
		}
		changed[file.Abs] = encodings[at](replaceAll(file.Text, edits))
	}
	slices.SortFunc(failed, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return changed, errors.Join(failed...)
}

// encodings are the ways in which a manifest's text may stand on the disk.
var encodings = []func(text string) string{
	func(text string) string { return text },
	func(text string) string { return "\xef\xbb\xbf" + text },
	inUTF16(binary.LittleEndian, "\ufeff"),
	inUTF16(binary.BigEndian, "\ufeff"),
	inUTF16(binary.LittleEndian, ""),
	inLatin1,
}

func inUTF16(order binary.AppendByteOrder, mark string) func(text string) string {
	return func(text string) string {
		var out []byte
		for _, unit := range utf16.Encode([]rune(mark + text)) {
			out = order.AppendUint16(out, unit)
		}
		return string(out)
	}
}

func inLatin1(text string) string {
	var out []byte
	for _, r := range text {
		out = append(out, byte(r)) // of a wider one less is kept: then this was not the file's encoding
	}
	return string(out)
}

func replaceAll(text string, edits []finding.Edit) string {
	slices.SortFunc(edits, func(a, b finding.Edit) int { return cmp.Compare(b.Place.Start, a.Place.Start) })
	last := int32(len(text)) + 1
	for _, e := range edits {
		if e.Place.End > last || e.Place.Start == last {
			continue // the same piece twice, as when two groups share a line
		}
		text = text[:e.Place.Start] + e.Text + text[e.Place.End:]
		last = e.Place.Start
	}
	return text
}

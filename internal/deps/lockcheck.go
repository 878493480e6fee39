package deps

import (
	"cmp"
	"fmt"

	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
)

// lockFiles compares lock files with the manifests beside them, and looks for packages whose content
// nothing fixes.
func (a *auditor) lockFiles() {
	type key struct{ folder, name string }
	locked := map[key][]*inventory.Package{}
	hasLock := map[string]string{}
	for _, p := range a.audit.Packages {
		if !inventory.IsLockFormat[p.Format] {
			continue
		}
		folder := inventory.FolderOf(p.Source())
		locked[key{folder, p.Name}] = append(locked[key{folder, p.Name}], p)
		hasLock[folder] = p.Source()
		if p.Ecosystem != "python" && len(p.Hashes) == 0 && p.URL == "" && !p.Local {
			what := p.Name + " " + p.Version + " is locked without a hash"
			if p.Version == "" { // as Pipenv does with what is for another system
				what = p.Name + " stands in the lock without a version and a hash"
			}
			a.add(LockNoHash, p.Place, p.Name, what)
		}
	}
	for _, p := range a.audit.Packages {
		folder := inventory.FolderOf(p.Source())
		lock, ok := hasLock[folder]
		if !ok || !isDeclaration[p.Format] || p.Group == inventory.Build || p.Group == inventory.Constraint || p.Local || p.URL != "" || p.Ecosystem == "python" {
			continue
		}
		a.compareWithLock(p, locked[key{folder, p.Name}], lock)
	}
}

func (a *auditor) compareWithLock(p *inventory.Package, locked []*inventory.Package, lock string) {
	if len(locked) == 0 {
		if p.Marker == "" {
			a.add(LockStale, p.Place, p.Name, fmt.Sprintf("%s is declared, but %s does not have it", p.Name, lock))
		}
		return
	}
	allowed, ok := allowsLocked(p)
	if !ok {
		return
	}
	for _, l := range locked {
		v, err := pep440.Parse(l.Version)
		if err != nil || allowed(v) {
			return // one of several versions fits this environment's line
		}
	}
	want := cmp.Or(p.Specifier, "=="+p.Version)
	a.add(LockStale, p.Place, p.Name, fmt.Sprintf("%s locks %s %s, but the manifest wants %s", lock, p.Name, locked[0].Version, want))
}

// allowsLocked is Allows for a pinned declaration too.
func allowsLocked(p *inventory.Package) (func(pep440.Version) bool, bool) {
	if !p.Pinned() {
		return p.Allows()
	}
	want, err := pep440.Parse(p.Version)
	return func(v pep440.Version) bool { return v.Compare(want) == 0 }, err == nil
}

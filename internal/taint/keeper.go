package taint

import "sort"

// A keeper is a method that keeps data in a field of its object, or in what the field holds.
type keeper struct {
	unit   *unit
	item   string // the part of what the field holds: "" all of it, "[]" some element
	taints []Taint
}

// keepers returns what the maker and the public methods of a class keep in each field, by the names of the methods.
func (e *engine) keepers(c *class) map[string][]keeper {
	if e.kept[c] == nil {
		e.kept[c] = map[string][]keeper{}
		for _, u := range e.publicUnits(c) {
			for i := range u.generic.writes {
				w := &u.generic.writes[i]
				if w.to.unit != u || w.to.input != 0 || w.value == nil {
					continue
				}
				switch {
				case len(w.to.path) == 0:
					e.kept[c][w.key] = append(e.kept[c][w.key], keeper{u, "", w.value.taint})
				case len(w.to.path) == 1:
					item := w.key
					if item == "[+]" || item == "[=]" {
						item = "[]"
					}
					e.kept[c][w.to.path[0]] = append(e.kept[c][w.to.path[0]], keeper{u, item, frozenTaints(w.value)})
				}
			}
		}
	}
	return e.kept[c]
}

// keeps says whether a path that begins at the field leads to what was kept.
func (k *keeper) keeps(path []string) bool {
	return k.item == "" || len(path) > 1 && path[1] == k.item
}

// publicUnits returns the bodies of a class that its users call on an object, own and inherited, by name.
func (e *engine) publicUnits(c *class) []*unit {
	var names []string
	byName := map[string]*unit{}
	for _, a := range c.ancestors() {
		for name, v := range a.values {
			if v == nil || len(v.funcs) != 1 || byName[name] != nil {
				continue
			}
			u := v.funcs[0].unit
			if u == nil || u.fn == nil || u.generic == nil || u.class == nil || u.receiver() != 0 || !e.offers(u.fn) {
				continue
			}
			names = append(names, name)
			byName[name] = u
		}
	}
	sort.Strings(names)
	units := make([]*unit, len(names))
	for i, name := range names {
		units[i] = byName[name]
	}
	return units
}

package taint

import (
	"sort"
	"strconv"
)

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
					e.kept[c][w.key] = append(append(e.kept[c][w.key], keeper{u, "", w.value.taint}), containerKeepers(u, w.value)...)
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

// containerKeepers says what a list, tuple, set or dict holds that was made of what came in: list(words), {"url": url}.
func containerKeepers(u *unit, v *Value) (out []keeper) {
	for _, l := range v.refs {
		o := l.frozen
		if o == nil || o.kind > dictObject {
			continue
		}
		for i := range o.fields {
			out = append(out, keeper{u, o.fields[i].key, frozenTaints(o.fields[i].value)})
		}
		for i, e := range o.elems {
			out = append(out, keeper{u, "[" + strconv.Itoa(i) + "]", frozenTaints(e)}, keeper{u, "[]", frozenTaints(e)})
		}
		if o.rest != nil {
			out = append(out, keeper{u, "", frozenTaints(o.rest)})
		}
	}
	return out
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

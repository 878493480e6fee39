package taint

import "slices"

// This file drops what was found only in runs that no call stands for. Every function is run for any caller, so that there
// is something to tell its callers; but where all of them are known, and what they know decides, each is answered by a run of
// its own. What the run for any caller found besides happens in no call: a base class's own parser, where every subclass that
// is used brings another, or what a flag would do that nobody sets.

// A sight is one way in which the body of a function was run: for any caller, or for what one knows.
type sight struct {
	unit *unit
	uses []*sight // by calls from it
	live bool
}

// anyCaller is the sight of a function that is run for any caller.
func (u *unit) anyCaller() *sight {
	if len(u.sights) == 0 {
		u.sights = append(u.sights, &sight{unit: u})
	}
	return u.sights[0]
}

// anotherSight is that of a function that is run for what a caller knows.
func (u *unit) anotherSight() *sight {
	u.anyCaller()
	s := &sight{unit: u}
	u.sights = append(u.sights, s)
	return s
}

// uses notes that a run of f called a function and was answered by a summary.
func (f *frame) uses(sum *Summary) {
	to := sum.sight
	if to == nil { // it is still being solved
		to = sum.unit.anyCaller()
	}
	from := f.sight
	switch {
	case from == nil: // the top level of a module, or a framework
		to.live = true
	case from != to && (len(from.uses) == 0 || from.uses[len(from.uses)-1] != to):
		from.uses = append(from.uses, to)
	}
}

// dropUncalled takes back the flows that only such runs found.
func (e *engine) dropUncalled() {
	var work []*sight
	enliven := func(s *sight) {
		s.live = true
		for work = append(work, s); len(work) > 0; {
			s := work[len(work)-1]
			work = work[:len(work)-1]
			for _, to := range s.uses {
				if !to.live {
					to.live = true
					work = append(work, to)
				}
			}
		}
	}
	isLive := func(s *sight) bool { return s.live }
	// reached are functions that live runs lead to, were each of their functions run for any caller.
	reached := map[*unit]bool{}
	reach := func(u *unit) {
		units := []*unit{u}
		for len(units) > 0 {
			u := units[len(units)-1]
			units = units[:len(units)-1]
			if reached[u] {
				continue
			}
			reached[u] = true
			for _, s := range u.sights {
				for _, to := range s.uses {
					units = append(units, to.unit)
				}
			}
		}
	}
	// each goes through all functions that were run.
	each := func(do func(*unit)) {
		for _, m := range e.program.Modules {
			for _, fn := range m.Functions {
				if u := e.units[fn]; u != nil && len(u.sights) > 0 {
					do(u)
				}
			}
		}
	}
	each(func(u *unit) {
		if !u.called || e.opts.Library && e.offers(u.fn) {
			enliven(u.sights[0])
		}
		for _, s := range u.sights {
			if s.live {
				enliven(s)
			}
		}
	})
	each(func(u *unit) {
		if slices.ContainsFunc(u.sights, isLive) {
			reach(u)
		}
	})
	each(func(u *unit) {
		if !reached[u] { // nothing calls it but what it calls itself
			enliven(u.sights[0])
			reach(u)
		}
	})
	e.ordered = slices.DeleteFunc(e.ordered, func(fl *Flow) bool { return len(fl.seen) > 0 && !slices.ContainsFunc(fl.seen, isLive) })
}

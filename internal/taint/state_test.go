package taint

import (
	"testing"

	"github.com/adderstone/adderstone/internal/syntax"
)

func TestStatesThatWereOneChangeApart(t *testing.T) {
	var made [3 * pageSize]*object
	s := &state{}
	for i := range made {
		made[i] = &object{kind: listObject}
		s.put(i, made[i])
	}
	c := s.clone()
	ofS, ofC := &object{kind: dictObject}, &object{kind: setObject}
	s.put(1, ofS)
	c.put(1, ofC)
	c.put(pageSize, nil)
	c.put(4*pageSize, ofC)
	if s.object(1) != ofS || c.object(1) != ofC {
		t.Error("a change of one shows in the other")
	}
	if s.object(pageSize) != made[pageSize] || s.object(4*pageSize) != nil {
		t.Error("a change of the copy shows in the original")
	}
	if s.heap[2] != c.heap[2] {
		t.Error("a part that neither changed is there twice")
	}
	if s.object(2) != made[2] || c.object(2) != made[2] {
		t.Error("what lies beside a change is lost")
	}
}

func TestMergeTakesWhatTheOtherWayMade(t *testing.T) {
	s := &state{}
	s.put(0, &object{kind: listObject, exact: true})
	c := s.clone()
	made := &object{kind: dictObject}
	c.put(2*pageSize, made)
	out, changed := merge(s, c)
	if !changed || out.object(2*pageSize) != made || out.size != c.size {
		t.Error("an object of the other way is not there")
	}
	c.put(2*pageSize, nil)
	if out.object(2*pageSize) != made {
		t.Error("the other way still changes what was merged")
	}
	if _, changed := merge(out, out.clone()); changed {
		t.Error("merging the same changes something")
	}
}

func TestFieldsGrowApart(t *testing.T) {
	one, two := constValue(intConst(1)), constValue(intConst(2))
	o := &object{kind: instanceObject}
	for _, key := range []string{"a", "b", "c"} {
		o = o.with(key, one)
	}
	p, q := o.with("d", one), o.with("e", two)
	if len(o.fields) != 3 || p.fields[3].key != "d" || q.fields[3].key != "e" {
		t.Errorf("%v, %v and %v of one object", o.fields, p.fields, q.fields)
	}
	r := p.with("f", two)
	if p.with("", two); r.fields[4].key != "f" || r.fields[3].key != "d" {
		t.Errorf("%v", r.fields)
	}
}

// What is joined in passing must be what joining one by one gives.
func TestDataIsJoinedInOrder(t *testing.T) {
	e := &engine{}
	u, v := &unit{}, &unit{}
	of := func(u *unit, n int) (list []Taint) {
		for range n {
			o := e.newOrigin()
			o.unit, o.root = u, o
			list = append(list, Taint{from: o, clears: Mask(o.id % 3)})
		}
		return list
	}
	a := &applier{sum: &Summary{unit: u}}
	for _, n := range []int{0, 1, 2, 7, maxTaints} {
		list := of(v, n)
		var want []Taint
		for i := range list {
			want, _ = joinTaints(want, list[i:i+1])
		}
		if got := a.taints(list, false); len(got) != n || len(want) != n || n > 0 && (got[0] != want[0] || got[n-1] != want[n-1]) {
			t.Errorf("%d: %v, want %v", n, got, want)
		}
	}
}

func TestNumbersOfRunsTellObjectsApart(t *testing.T) {
	e := &engine{}
	f := e.newFrame(&unit{})
	s := &state{}
	at := &syntax.Name{}
	l := f.alloc(s, at, &object{kind: listObject}).refs[0]
	f.release()
	g := e.newFrame(&unit{})
	if _, own := g.indexOf(l, false); own {
		t.Error("an object of a run that is over is taken for one of the next")
	}
}

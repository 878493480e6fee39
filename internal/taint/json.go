package taint

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file reads JSON that the program has written out itself: settings next to the code.

// readJSON is what a constant text of JSON holds. Of numbers only whole ones are told apart.
func (f *frame) readJSON(s *state, v *Value, at syntax.Node) (*Value, bool) {
	text, ok := v.text()
	if !ok || len(text) > maxTextLen {
		return nil, false
	}
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	r := jsonReader{f, s, decoder, at, 0}
	out, ok := r.value(0)
	if !ok || decoder.More() {
		return nil, false
	}
	return out, true
}

type jsonReader struct {
	f       *frame
	s       *state
	decoder *json.Decoder
	at      syntax.Node
	made    int
}

// A jsonPlace is an object in the text that some call reads.
type jsonPlace struct {
	at syntax.Node
	n  int
}

const maxJSONDepth = 8

func (r *jsonReader) value(depth int) (*Value, bool) {
	t, err := r.decoder.Token()
	if err != nil || depth > maxJSONDepth {
		return nil, false
	}
	switch t := t.(type) {
	case nil:
		return noneValue, true
	case bool:
		return constValue(boolConst(t)), true
	case string:
		return constValue(textConst(t)), true
	case json.Number:
		if n, err := strconv.ParseInt(t.String(), 10, 64); err == nil {
			return constValue(intConst(n)), true
		}
		n, err := t.Float64()
		return constValue(Const{kind: syntax.Float, real: n}), err == nil && !math.IsInf(n, 0)
	case json.Delim:
		r.made++
		place := jsonPlace{r.at, r.made}
		o := &object{kind: listObject, exact: true}
		if t == '{' {
			o = &object{kind: dictObject}
		}
		for r.decoder.More() {
			if t == '[' {
				v, ok := r.value(depth + 1)
				if !ok || len(o.elems) >= maxElems {
					return nil, false
				}
				o.elems = append(o.elems, v)
				continue
			}
			key, err := r.decoder.Token()
			name, isText := key.(string)
			v, ok := r.value(depth + 1)
			if err != nil || !isText || !ok || len(o.fields) >= maxFields {
				return nil, false
			}
			o = o.with(itemKey(textConst(name)), v)
		}
		if _, err := r.decoder.Token(); err != nil {
			return nil, false
		}
		return r.f.alloc(r.s, place, o), true
	}
	return nil, false
}

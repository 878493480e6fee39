package taint

import (
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the settings that a program keeps in a ConfigParser, whether they are written out in it or put in one
// by one. The object of a parser holds its sections, each a dict; "open" says that a file was read besides.

const configType = "configparser.ConfigParser"

// settingsCall evaluates the methods of a ConfigParser that was made in the program.
func (f *frame) settingsCall(s *state, c *libraryCall) (*Value, bool) {
	method, ok := strings.CutPrefix(c.name, configType+".")
	if !ok || c.recv == nil || len(c.recv.refs) == 0 && c.recv.sym == nil {
		return nil, false
	}
	section, haveSection := argText(c.args, 0)
	option, haveOption := argText(c.args, 1)
	switch method {
	case "read", "read_file", "readfp":
		f.change(s, c.recv, (*object).opened)
		return nil, false
	case "read_string":
		text, ok := argText(c.args, 0)
		if !ok {
			f.change(s, c.recv, (*object).opened)
			return nil, false
		}
		for _, setting := range readINI(text) {
			f.putOption(s, c, setting.section, setting.option, constValue(textConst(setting.value)))
		}
		return noneValue, true
	case "read_dict":
		if len(c.args.pos) == 1 {
			for _, l := range orEmpty(c.args.pos[0]).refs {
				if o := f.get(s, l); o != nil && o.kind == dictObject {
					for _, fl := range o.fields {
						name, _ := keyValue(fl.key).text()
						f.putSection(s, c.recv, name, fl.value, c.at)
					}
				}
			}
			return noneValue, true
		}
	case "add_section":
		if haveSection {
			f.putSection(s, c.recv, section, nil, c.at)
			return noneValue, true
		}
	case "set":
		v, given := f.arg(s, c, Arg{Index: 2, Name: "value"})
		if haveSection && haveOption && given {
			f.putOption(s, c, section, option, v)
			return noneValue, true
		}
	case "get", "getint", "getfloat", "getboolean":
		if !haveSection || !haveOption {
			for _, name := range c.args.pos {
				f.depends(name)
			}
			any := c.recv
			if haveSection {
				any = &Value{refs: f.sections(s, c.recv, section)}
			}
			if t := f.deep(s, any); len(t) > 0 && len(c.args.pos) > 1 {
				return f.converted(method, tainted(t)), true // which of them, nobody knows
			}
			return nil, false
		}
		if c.recv.sym != nil && len(f.sections(s, c.recv, section)) == 0 {
			// Of a parser that was passed in, the caller knows the options.
			v := symValue(f.e.part(f.e.part(c.recv.sym, "["+section+"]"), "["+option+"]"))
			if other, given := c.args.keyword("fallback"); given {
				v = join(v, other)
			}
			return f.converted(method, v), true
		}
		v, found := f.option(s, c.recv, section, option)
		if !found {
			if other, given := c.args.keyword("fallback"); given && v == nil && f.isComplete(s, c.recv) {
				return other, true
			}
			return v, v != nil
		}
		return f.converted(method, v), true
	case "has_section":
		if haveSection && f.isComplete(s, c.recv) {
			return constValue(boolConst(len(f.sections(s, c.recv, section)) > 0)), true
		}
	case "has_option":
		if haveSection && haveOption && f.isComplete(s, c.recv) {
			_, found := f.option(s, c.recv, section, option)
			return constValue(boolConst(found)), true
		}
	}
	return nil, false
}

// opened returns o as an object that may hold more than is known.
func (o *object) opened() *object {
	c := *o
	c.open = true
	return &c
}

// isComplete says that nothing but what the program wrote out is in a parser.
func (f *frame) isComplete(s *state, parser *Value) bool {
	for _, l := range parser.refs {
		if o := f.get(s, l); o == nil || o.open || o.some || o.base != nil {
			return false
		}
	}
	return len(parser.refs) == 1
}

// sections are the objects that a section may be.
func (f *frame) sections(s *state, parser *Value, name string) []*loc {
	var out []*loc
	for _, l := range parser.refs {
		if o := f.get(s, l); o != nil {
			if v, ok := o.field("[" + name + "]"); ok && v != nil {
				out = append(out, v.refs...)
			}
		}
	}
	return out
}

// option reads an option; found is false where the parser may not have it.
func (f *frame) option(s *state, parser *Value, section, option string) (v *Value, found bool) {
	for _, name := range []string{section, "DEFAULT"} {
		for _, l := range f.sections(s, parser, name) {
			o := f.get(s, l)
			if o == nil {
				continue
			}
			if x, ok := o.field("[" + strings.ToLower(option) + "]"); ok {
				v, found = join2(v, x, found), true
			} else if o.some {
				v = join2(v, o.rest, v != nil)
			}
		}
		if found {
			break
		}
	}
	if found && v == nil {
		v = &Value{open: true}
	}
	return v, found
}

type sectionKey struct {
	at   syntax.Node
	name string
}

// putSection adds a section with the options of a dict.
func (f *frame) putSection(s *state, parser *Value, name string, options *Value, at syntax.Node) {
	section := &object{kind: dictObject}
	for _, l := range orEmpty(options).refs {
		o := f.get(s, l)
		if o == nil || o.kind != dictObject {
			continue
		}
		for _, fl := range o.fields {
			section = section.with(strings.ToLower(fl.key), asText(fl.value))
			section = section.with(fl.key, asText(fl.value)) // read by the name that was written, too
		}
		if o.some || o.open || o.base != nil {
			section = section.withRest(tainted(f.deep(s, options))).opened()
		}
	}
	if options != nil && len(options.taint) > 0 {
		section = section.withRest(tainted(options.taint))
	}
	v := f.alloc(s, sectionKey{at, name}, section)
	f.change(s, parser, func(o *object) *object { return o.with("["+name+"]", v) })
}

// putOption stores one option.
func (f *frame) putOption(s *state, c *libraryCall, section, option string, v *Value) {
	if len(f.sections(s, c.recv, section)) == 0 {
		f.putSection(s, c.recv, section, nil, c.at)
	}
	f.change(s, &Value{refs: f.sections(s, c.recv, section)}, func(o *object) *object {
		o = o.with("["+strings.ToLower(option)+"]", asText(v))
		return o.with("["+option+"]", asText(v))
	})
}

// asText is a setting as a parser keeps it.
func asText(v *Value) *Value {
	if c, ok := v.constant(); ok {
		if t, ok := c.str(); ok {
			return constValue(textConst(t))
		}
	}
	return v
}

// converted is an option as the number or the truth that a method reads it as.
func (f *frame) converted(method string, v *Value) *Value {
	if method == "get" {
		return v
	}
	text, known := v.text()
	text = strings.ToLower(strings.TrimSpace(text))
	switch {
	case !known:
	case method == "getboolean":
		switch text {
		case "1", "yes", "true", "on":
			return trueValue
		case "0", "no", "false", "off":
			return falseValue
		}
	case method == "getint":
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			return constValue(intConst(n))
		}
	case method == "getfloat":
		if x, err := strconv.ParseFloat(text, 64); err == nil {
			return constValue(floatConst(x))
		}
	}
	if v != nil && method == "getint" {
		return tainted(cleared(v.taint, All&^f.e.model.sizeBit()))
	}
	return &Value{open: true} // a truth hurts nobody
}

// A setting is one line of an INI text.
type setting struct{ section, option, value string }

const maxSettings = 200

// readINI reads sections, options and their values as configparser does, without interpolation and continuation lines.
func readINI(text string) []setting {
	var out []setting
	section := ""
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';' || len(out) >= maxSettings:
		case line[0] == '[' && strings.HasSuffix(line, "]"):
			section = line[1 : len(line)-1]
		default:
			if i := strings.IndexAny(line, "=:"); i > 0 && !strings.Contains(line[i+1:], "%(") {
				out = append(out, setting{section, strings.TrimSpace(line[:i]), strings.TrimSpace(line[i+1:])})
			}
		}
	}
	return out
}

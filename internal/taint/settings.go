package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file reads settings that are written out in the program: an INI text that a ConfigParser is given. An option is
// kept under the key that keyOf makes of section and option.

// settingsCall evaluates ConfigParser.read_string of a constant text.
func (f *frame) settingsCall(s *state, c *libraryCall) (*Value, bool) {
	if c.name != "configparser.ConfigParser.read_string" || c.recv == nil {
		return nil, false
	}
	text, ok := argText(c.args, 0)
	if !ok {
		return nil, false
	}
	f.change(s, c.recv, func(o *object) *object {
		for _, setting := range readINI(text) {
			o = o.with(optionKey(setting.section, setting.option), constValue(textConst(setting.value)))
		}
		return o
	})
	return noneValue, true
}

// configSection is a section of a ConfigParser whose text is known.
func (f *frame) configSection(s *state, v, key *Value, at syntax.Node) (*Value, bool) {
	section, ok := key.text()
	if !ok {
		return nil, false
	}
	out := &object{kind: dictObject, open: true}
	prefix, found := "["+section+"0|", false
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		for _, fl := range o.fields {
			if option, ok := strings.CutPrefix(fl.key, prefix); ok {
				out, found = out.with("["+strings.TrimSuffix(option, "0|]")+"]", fl.value), true
			}
		}
	}
	if !found {
		return nil, false
	}
	return f.alloc(s, madeKey{at}, out), true
}

func optionKey(section, option string) string { return "[" + section + "0|" + option + "0|]" }

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
				out = append(out, setting{section, strings.ToLower(strings.TrimSpace(line[:i])), strings.TrimSpace(line[i+1:])})
			}
		}
	}
	return out
}

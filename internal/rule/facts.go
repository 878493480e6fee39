package rule

import (
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/taint"
)

// Facts returns what resolve has to know of libraries to follow types: the results of calls, the
// classes of attributes, the bases of classes. Aliases stay with the model: rules name a thing as the code
// does, so that a rule need not know which of its names the model prefers.
func Facts(m *taint.Model) resolve.Facts {
	facts := resolve.Facts{Returns: map[string]string{}, Attributes: map[string]string{}, Bases: map[string][]string{}}
	for name, call := range m.Calls {
		if call.Returns != "" {
			facts.Returns[name] = call.Returns
		}
	}
	for name, attr := range m.Values {
		if attr.Type != "" {
			facts.Attributes[name] = attr.Type
		}
	}
	for name, t := range m.Types {
		if len(t.Bases) > 0 {
			facts.Bases[name] = t.Bases
		}
		for attr, class := range t.Attrs {
			facts.Attributes[name+"."+attr] = class
		}
		// A class whose name begins with a small letter is no class to resolve unless it is told so.
		if last := name[strings.LastIndexByte(name, '.')+1:]; strings.ToLower(last[:1]) == last[:1] {
			if _, known := facts.Returns[name]; !known {
				facts.Returns[name] = name
			}
		}
	}
	return facts
}

package inspect

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// What makes sending a theft: an address that the author of the code chose, and a value that its user
// never gave away.

var writtenHost = regexp.MustCompile(`^(https?|wss?)://[\w.-]+(:\d+)?(/|\?|$)`)

// fixedAddress reports whether a call sends to a host that is written in the code.
func (c *code) fixedAddress(n *syntax.Call) bool {
	candidates := []syntax.Expr{argument(n, 0, "url")}
	if len(n.Args) > 1 {
		candidates = append(candidates, n.Args[1]) // after the method
	}
	for _, e := range candidates {
		text := c.leading(e)
		if writtenHost.MatchString(text) && !strings.Contains(text, "://localhost") && !strings.Contains(text, "://127.") {
			return true
		}
	}
	return false
}

// leading is the text that a value begins with.
func (c *code) leading(e syntax.Expr) string {
	if e == nil {
		return ""
	}
	if text, ok := c.fold(e); ok {
		return text
	}
	switch e := e.(type) {
	case *syntax.BinOp:
		return c.leading(e.Left)
	case *syntax.JoinedStr:
		if len(e.Values) > 0 {
			return c.leading(e.Values[0])
		}
	}
	return ""
}

// keyNames are names of what opens a wallet. An API key is not among them: it is made to be sent.
var keyNames = regexp.MustCompile(`(?i)^_?(mnemonic(_?phrase|s|_?words)?|seed_?phrase|recovery_?phrase|private_?key|priv_?key|wallet_?seed)$`)

// handsKey reports whether a call is given such a value itself, not what a function made of it.
func (c *code) handsKey(n *syntax.Call) bool {
	found := false
	var look func(e syntax.Expr)
	look = func(e syntax.Expr) {
		switch e := e.(type) {
		case nil:
		case *syntax.Name:
			found = found || keyNames.MatchString(e.ID)
		case *syntax.Attribute:
			found = found || keyNames.MatchString(e.Attr)
		case *syntax.Call:
			if method, ok := e.Func.(*syntax.Attribute); ok && (method.Attr == "encode" || method.Attr == "hex") {
				look(method.Value)
			}
		case *syntax.Dict:
			for _, value := range e.Values {
				look(value)
			}
		case *syntax.BinOp:
			look(e.Left)
			look(e.Right)
		case *syntax.JoinedStr:
			for _, value := range e.Values {
				look(value)
			}
		case *syntax.FormattedValue:
			look(e.Value)
		}
	}
	for _, a := range n.Args {
		look(a)
	}
	for _, k := range n.Keywords {
		if k.Arg == "data" || k.Arg == "json" || k.Arg == "params" || k.Arg == "content" {
			look(k.Value)
		}
	}
	return found
}

// replacement notes Other.function = own, where own sends to a written address.
func (c *code) replacement(n *syntax.Assign) {
	for _, target := range n.Targets {
		attr, ok := target.(*syntax.Attribute)
		if !ok {
			continue
		}
		name := c.module.Qualified(attr)
		if name == "" || strings.HasPrefix(name, c.module.Name+".") {
			continue
		}
		value := n.Value
		if call, ok := value.(*syntax.Call); ok && len(call.Args) == 1 { // classmethod(own), wraps(old)(own)
			value = call.Args[0]
		}
		for _, f := range c.functions(value) {
			if c.sendsAway(f.Node) {
				c.add(replacesFunction, n, name, 0, true)
			}
		}
	}
}

// sendsAway reports whether a function sends to a written address.
func (c *code) sendsAway(function syntax.Node) bool {
	found := false
	syntax.Walk(function, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok && !found {
			name, _ := c.callee(call.Func, 0)
			k := calls[name]
			found = name != "" && (k == sends || k == fetches && (len(call.Args) > 1 || len(call.Keywords) > 0)) && c.fixedAddress(call)
		}
		return !found
	})
	return found
}

// isHome reports whether a path is the home folder itself, or the root.
func (c *code) isHome(e syntax.Expr) bool {
	if text, ok := c.fold(e); ok {
		return text == "/" || text == "C:\\"
	}
	call, ok := e.(*syntax.Call)
	if !ok {
		return false
	}
	switch c.module.Qualified(call.Func) {
	case "os.path.expanduser":
		text, _ := c.fold(argument(call, 0, "path"))
		return text == "~" || text == "~/"
	case "pathlib.Path.home":
		return true
	}
	return false
}

// handedCalls notes functions that start processes or run code and are handed to something that calls
// them: Thread(target=os.system, args=(…,)).
func (c *code) handedCalls(n *syntax.Call) {
	hand := func(e syntax.Expr) {
		switch e.(type) {
		case *syntax.Name, *syntax.Attribute:
			name, _ := c.callee(e, 0)
			if k, known := calls[name]; known && (k == spawns || k == executes) {
				c.add(k, n, name, c.traitsOf(n), false)
			}
		}
	}
	for _, a := range n.Args {
		hand(a)
	}
	for _, k := range n.Keywords {
		hand(k.Value)
	}
}

package vault

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Store says which kind of store a reference speaks of.
type Store string

const (
	StoreVault Store = "vault"
	StoreAWS   Store = "aws"
)

// A Reference is a place in code that reads a secret from a store by a constant name.
type Reference struct {
	Place source.Place
	Store Store
	Path  string // in Vault with its mount, without "data/"
	Write bool   // the code also writes there
}

// vaultCalls are the methods of hvac that take a path: the default mount, and whether they write.
var vaultCalls = map[string]struct {
	mount string
	write bool
}{
	"read_secret_version": {"secret", false}, "read_secret": {"secret", false}, "read_secret_metadata": {"secret", false},
	"create_or_update_secret": {"secret", true}, "patch": {"secret", true},
}

// References lists what a file reads from Vault with hvac and from Secrets Manager with boto3, in order of place, by a
// literal or by a variable that the file gives one. computed counts the places whose name only a run of the code tells.
func References(tree *syntax.Tree) (found []Reference, computed int) {
	texts := boundTexts(tree)
	argument := func(call *syntax.Call, position int, keyword string) string {
		e := expression(call, position, keyword)
		if name, ok := e.(*syntax.Name); ok {
			return texts[name.ID]
		}
		return constant(e)
	}
	syntax.WalkTree(tree, func(n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if !ok {
			return true
		}
		method, ok := call.Func.(*syntax.Attribute)
		if !ok {
			return true
		}
		place := source.Place{File: tree.File, Range: call.Range}
		if known, ok := vaultCalls[method.Attr]; ok && strings.Contains(dotted(method.Value), "kv") {
			mount := known.mount
			if expression(call, -1, "mount_point") != nil {
				mount = argument(call, -1, "mount_point")
			}
			if path := argument(call, 0, "path"); path != "" && mount != "" {
				found = append(found, Reference{place, StoreVault, strings.Trim(mount, "/") + "/" + strings.Trim(path, "/"), known.write})
			} else {
				computed++
			}
		}
		switch method.Attr {
		case "read", "write":
			if path := argument(call, 0, "path"); strings.Contains(path, "/") && looksLikeVault(dotted(method.Value)) {
				found = append(found, Reference{place, StoreVault, plainPath(path), method.Attr == "write"})
			}
		case "get_secret_value", "put_secret_value":
			if name := argument(call, -1, "SecretId"); name != "" {
				found = append(found, Reference{place, StoreAWS, name, method.Attr == "put_secret_value"})
			} else if len(call.Keywords) > 0 {
				computed++
			}
		}
		return true
	})
	slices.SortStableFunc(found, func(a, b Reference) int { return int(a.Place.Start - b.Place.Start) })
	return found, computed
}

// boundTexts are the names of a file that are bound once, to a string literal.
func boundTexts(tree *syntax.Tree) map[string]string {
	texts, bound := map[string]string{}, map[string]int{}
	syntax.WalkTree(tree, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Assign:
			for _, target := range n.Targets {
				if name, ok := target.(*syntax.Name); ok {
					texts[name.ID] = constant(n.Value)
				}
			}
		case *syntax.AnnAssign:
			if name, ok := n.Target.(*syntax.Name); ok && n.Value != nil {
				texts[name.ID] = constant(n.Value)
			}
		case *syntax.Name:
			if n.Ctx != syntax.Load {
				bound[n.ID]++
			}
		case *syntax.Arg:
			bound[n.Name] += 2 // whatever the caller gives
		}
		return true
	})
	for name, times := range bound {
		if times > 1 {
			delete(texts, name)
		}
	}
	return texts
}

// plainPath takes the "data/" out of a version 2 path as the raw interface has it.
func plainPath(path string) string {
	mount, rest, _ := strings.Cut(strings.Trim(path, "/"), "/")
	return mount + "/" + strings.TrimPrefix(rest, "data/")
}

func looksLikeVault(receiver string) bool {
	low := strings.ToLower(receiver)
	return strings.Contains(low, "vault") || strings.Contains(low, "hvac") || low == "client"
}

// dotted writes a receiver's names; calls in it are passed through.
func dotted(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		return e.ID
	case *syntax.Attribute:
		return dotted(e.Value) + "." + e.Attr
	case *syntax.Call:
		return dotted(e.Func)
	}
	return ""
}

// expression is an argument by position or keyword, nil when there is none.
func expression(call *syntax.Call, position int, keyword string) syntax.Expr {
	for _, k := range call.Keywords {
		if k.Arg == keyword {
			return k.Value
		}
	}
	if position >= 0 && position < len(call.Args) {
		return call.Args[position]
	}
	return nil
}

func constant(e syntax.Expr) string {
	if c, ok := e.(*syntax.Constant); ok && c.Kind == syntax.Str {
		return c.Text
	}
	return ""
}

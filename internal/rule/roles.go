package rule

import (
	"maps"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/resolve"
)

// A roleFilter says in which files of a project a rule looks.
type roleFilter struct {
	only resolve.Role // 0: everywhere
	skip resolve.Role
}

// defaultRoles leaves tests out: what they do crosses no boundary of trust.
var defaultRoles = roleFilter{skip: resolve.Test}

func (f roleFilter) admits(role resolve.Role) bool {
	return !role.Has(f.skip) && (f.only == 0 || role.Has(f.only))
}

var roleNames = map[string]resolve.Role{
	"test": resolve.Test, "migration": resolve.Migration, "generated": resolve.Generated, "script": resolve.Script,
	"settings": resolve.Settings, "setup": resolve.Setup, "docs": resolve.Docs, "example": resolve.Example,
}

// roles reads {only: [settings], skip: [test]}, or a list that stands for only.
func (r *reader) roles(y *yaml.Node) roleFilter {
	if y.Kind != yaml.MappingNode {
		return roleFilter{only: r.roleList(y)}
	}
	var f roleFilter
	for _, p := range r.pairs(y, "roles") {
		switch p.name {
		case "only":
			f.only = r.roleList(p.value)
		case "skip":
			f.skip = r.roleList(p.value)
		default:
			r.unknown(p.key, "key", p.name, []string{"only", "skip"})
		}
	}
	return f
}

func (r *reader) roleList(y *yaml.Node) resolve.Role {
	var roles resolve.Role
	for _, name := range r.texts(y, "roles") {
		role, ok := roleNames[name]
		if !ok && name != "" {
			r.unknown(y, "role", name, slices.Sorted(maps.Keys(roleNames)))
		}
		roles |= role
	}
	return roles
}

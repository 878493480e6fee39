// Package rules is what Adderstone knows about weaknesses, libraries, secrets and logs, as files.
// The folders and how to add to them are described in docs/writing-rules.md.
package rules

import "embed"

// Files holds every YAML file of the folders beside this one; fixtures stay out of the binary.
//
//go:embed */*.yaml
var Files embed.FS

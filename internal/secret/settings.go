package secret

import (
	"path"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/source"
)

// Settings files cannot call anything. Compose files are the one kind whose reader fills in ${NAME} from an environment
// file by itself, so a migration to one rewrites them. For the others it says what their reader offers instead.

// fillsIn reports whether what reads a file replaces ${NAME} by what stands in .env beside it.
func fillsIn(f *source.File) bool {
	base, ok := strings.CutSuffix(strings.ToLower(path.Base(f.Path)), path.Ext(f.Path))
	ext := path.Ext(f.Path)
	return ok && (ext == ".yml" || ext == ".yaml") && (strings.HasPrefix(base, "docker-compose") || strings.HasPrefix(base, "compose"))
}

// planSettings rewrites a file whose reader fills in variables. Moves that could not be made say why.
func (m *Migration) planSettings(r *Rewrite, covered string) {
	var edits []textEdit
	for i := range r.Moves {
		move := &r.Moves[i]
		if strings.Contains(move.Match.Value, "\n") {
			move.Why = "a value of several lines does not fit into an environment file"
			continue
		}
		if commented(r.File.Text, move.Match.Start) {
			move.Why = "it stands in a comment"
			continue
		}
		edits = append(edits, textEdit{move.Match.Start, move.Match.End, "${" + move.Key + "}"})
	}
	after := apply(r.File.Text, edits)
	var document any
	if len(edits) == 0 || yaml.Unmarshal([]byte(after), &document) != nil {
		for i := range r.Moves {
			if r.Moves[i].Why == "" {
				r.Moves[i].Why = "the rewritten file would not be YAML"
			}
		}
		return
	}
	r.After, r.ShownAfter = after, apply(covered, edits)
}

// commented reports whether a # begins a comment in the line before an offset.
func commented(text string, offset int) bool {
	line := text[strings.LastIndexByte(text[:offset], '\n')+1 : offset]
	return strings.HasPrefix(strings.TrimSpace(line), "#") || strings.Contains(line, " #")
}

// advice says what to do with a secret in a file that is not rewritten.
func (m *Migration) advice(f *source.File, key string) string {
	base, ext := strings.ToLower(path.Base(f.Path)), strings.ToLower(path.Ext(f.Path))
	switch {
	case f.Cells != nil:
		return "notebooks are not rewritten; read " + m.reading(key) + " in the cell"
	case strings.HasPrefix(base, ".env") || ext == ".env":
		return "it stands in an environment file, where it may stay: take the file out of git (git rm --cached, and a line in .gitignore)"
	case strings.Contains("/"+f.Path, "/.github/workflows/"):
		return "add it to the repository's secrets and write ${{ secrets." + key + " }}"
	case strings.HasPrefix(base, ".gitlab-ci"):
		return "make it a masked variable of the project and write $" + key
	case strings.HasPrefix(base, "dockerfile") || ext == ".dockerfile":
		return "an image keeps every layer: set " + key + " when the container starts, or build with RUN --mount=type=secret,id=" + key
	case ext == ".sh" || ext == ".bash" || ext == ".zsh":
		return "write \"$" + key + "\" and set it in the environment of the script"
	case ext == ".tf" || ext == ".tfvars":
		return "declare a sensitive variable and set it by TF_VAR_" + strings.ToLower(key)
	case ext == ".yaml", ext == ".yml", ext == ".toml", ext == ".ini", ext == ".cfg", ext == ".conf", ext == ".json", ext == ".properties":
		return "this format cannot read a store; delete it here and let the code that loads the file take " + m.reading(key)
	}
	return "only Python and Compose files are rewritten; let whatever reads this file take " + m.reading(key)
}

// reading is the place of a key, for a sentence.
func (m *Migration) reading(key string) string {
	switch m.Target {
	case ToVault:
		return key + " of " + strings.Trim(m.Mount, "/") + "/" + strings.Trim(m.Path, "/") + " in Vault"
	case ToAWS:
		return key + " of " + m.Path + " in Secrets Manager"
	}
	return `os.environ["` + key + `"]`
}

package inspect

import (
	"bytes"
	"fmt"
	"path"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// What files say that are no Python: builds start commands, YAML makes objects, and metadata names what is installed with the package.

var (
	// yamlObject is a tag by which an unsafe loader calls a function.
	yamlObject = regexp.MustCompile(`!!python/(object/(apply|new)|name|module):(os|posix|nt|subprocess|builtins|__builtin__|commands|runpy|importlib|pty|socket|urllib|requests|shutil|ctypes)\b[\w.]*`)
	// plainDependency is a requirement that is fetched without encryption, or from a machine without a name.
	plainDependency = regexp.MustCompile(`(?m)(^|["'\s])([A-Za-z][\w.-]*(\[[\w, -]*\])? ?@ ?(http://|https?://\d{1,3}(\.\d{1,3}){3})[^\s"']*)`)
	// buildCommand is a command that a build runs.
	buildCommand = regexp.MustCompile(`(?is)(run_command|custom_target|add_install_script|add_postconf_script|execute_process|add_custom_command|add_custom_target|\$\(shell)\b.{0,600}`)
)

// builds are files by which tools build a package.
var builds = words("meson.build CMakeLists.txt Makefile makefile GNUmakefile configure SConstruct")

const maxTextFile = 1 << 20

// examineText looks through a file that is no Python.
func (p *Package) examineText(e Entry) []finding.Finding {
	if len(e.Data) > maxTextFile || bytes.IndexByte(e.Data, 0) >= 0 {
		return nil
	}
	name := path.Base(e.Path)
	var file *source.File
	at := func(from, to int) source.Place {
		if file == nil {
			file = source.NewFile(p.Name+"/"+e.Path, strings.ToValidUTF8(string(e.Data), "?"))
		}
		return source.Place{File: file, Range: source.Range{Start: int32(from), End: int32(to)}}
	}
	var found []finding.Finding
	switch extension := path.Ext(name); {
	case extension == ".yml" || extension == ".yaml":
		if isTestPath(e.Path) {
			break
		}
		found = append(found, automation(e.Path, e.Data, at)...)
		if tag := yamlObject.FindIndex(e.Data); tag != nil {
			found = append(found, findingOf(modelCode, at(tag[0], tag[1]), fmt.Sprintf("%s: whoever loads this file with an unsafe loader calls that.", e.Data[tag[0]:tag[1]])))
		}
	case builds[name] || extension == ".cmake":
		found = append(found, hiddenRecipe(e.Data, at)...)
		for _, command := range buildCommand.FindAllIndex(e.Data, 50) {
			text := string(e.Data[command[0]:command[1]])
			mentionSet().search(text, func(i int, what string) {
				if k := mentions[i].kind; len(found) == 0 && (k == mentionsDownloader && pipesToShell.MatchString(text) || k == mentionsShell) {
					found = append(found, findingOf(commandRun, at(command[0], command[0]+1), fmt.Sprintf("The build starts %s, at installation.", clip(what))))
				}
			})
		}
	case extension == ".c" || extension == ".cc" || extension == ".cpp" || name == "build.rs":
		if isTestPath(e.Path) || !bytes.Contains(e.Data, []byte("curl")) && !bytes.Contains(e.Data, []byte("wget")) && !bytes.Contains(e.Data, []byte("/dev/tcp/")) {
			break
		}
		for _, command := range systemCommand.FindAllIndex(e.Data, 50) {
			text := string(e.Data[command[0]:command[1]])
			if pipesToShell.MatchString(text) || strings.Contains(text, "/dev/tcp/") {
				found = append(found, findingOf(commandRun, at(command[0], command[1]), "Compiled code, or what builds it, downloads something and runs it."))
				break
			}
		}
	case path.Ext(name) == ".ipynb":
		if !isTestPath(e.Path) {
			found = append(found, hiddenCell(e.Data, at)...)
		}
	case isTemplate(name):
		if isTestPath(e.Path) {
			break
		}
		if way := templateEscape.FindIndex(e.Data); way != nil {
			found = append(found, findingOf(modelCode, at(way[0], way[1]), "Whoever renders this template without a sandbox runs what stands in it."))
		}
	case ordersFile.MatchString(e.Path):
		found = append(found, orders(e.Data, at)...)
	case opensFolder(e.Path):
		if name == "tasks.json" && !bytes.Contains(e.Data, []byte("folderOpen")) {
			break
		}
		if path.Base(path.Dir(e.Path)) == ".vscode" && name != "tasks.json" {
			if profile := terminalProfile.FindIndex(e.Data); profile != nil && pipesToShell.Match(e.Data[profile[0]:profile[1]]) {
				found = append(found, findingOf(persistence, at(profile[0], profile[1]), "Whoever opens a terminal in the folder runs what this fetches."))
			}
			break
		}
		if command := settingsCommand.FindIndex(e.Data); command != nil {
			found = append(found, findingOf(persistence, at(command[0], command[1]), "Whoever opens the folder runs what this command fetches."))
		}
	case name == "METADATA" || name == "PKG-INFO" || name == "pyproject.toml" || name == "setup.cfg" || name == "requirements.txt" && strings.Count(e.Path, "/") <= 1:
		if name != "pyproject.toml" && name != "setup.cfg" && name != "requirements.txt" && !bytes.Contains(e.Data, []byte("Requires-Dist:")) {
			break
		}
		if name == "pyproject.toml" {
			found = append(found, p.buildTexts(e, string(e.Data), at)...)
		}
		found = append(found, plainDependencies(e.Data, at, name == "METADATA" || name == "PKG-INFO")...)
	}
	return found
}

// pipesToShell is a download that goes on to something that runs it.
var pipesToShell = regexp.MustCompile(`(?is)\b(curl|wget|iwr|irm)\b.{0,300}(\|\s*(sudo )?(ba|z)?sh\b|\|\s*python|\|\s*iex|(&&|;)\s*(ba)?sh\b|chmod \+x)`)

var (
	// systemCommand is the call of C or Rust that starts a shell.
	systemCommand = regexp.MustCompile(`(?s)(\b(system|popen|execlp?|execvp?)\s*\(|Command::new\s*\().{0,300}`)
	// recipe is a line of a Makefile.
	recipe = regexp.MustCompile(`(?m)^\t.{10,400}$`)
	// ordersFile is a file of orders for assistants.
	ordersFile = regexp.MustCompile(`(?i)(^|/)((AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md|\.(cursor|windsurf|cline)rules|[^/]+\.mdc)$`)
	// settingsCommand is a command in the settings of an editor or an assistant that runs what it fetches.
	settingsCommand = regexp.MustCompile(`(?i)"command"\s*:\s*"[^\n]{0,300}(\b(curl|wget)\b[^\n]{0,200}\|\s*(ba|z)?sh\b|https?\b[^\n]{0,200}\beval\(|\beval\([^\n]{0,200}https?\b|\biex\b)`)
)

// terminalProfile is what an editor starts its terminals or programs with, as far as that fetches something.
var terminalProfile = regexp.MustCompile(`(?i)"(args|shellArgs[\w.]*|path|command|program|runtimeExecutable|runtimeArgs|terminal\.integrated\.shell[\w.]*)"\s*:\s*(\[[^\]]{0,600}\b(curl|wget|iwr|irm)\b[^\]]{0,600}\]|"(?:[^"\\\n]|\\.){0,600}\b(curl|wget|iwr|irm)\b(?:[^"\\\n]|\\.){0,600}")`)

// opensFolder reports whether a file says what editors and assistants do with the folder that it lies in.
func opensFolder(name string) bool {
	switch base := path.Base(name); path.Base(path.Dir(name)) {
	case ".claude":
		return strings.HasPrefix(base, "settings") && strings.HasSuffix(base, ".json")
	case ".vscode":
		return base == "tasks.json" || base == "settings.json" || base == "launch.json"
	}
	return false
}

// isTemplate reports whether a file holds a template that programs fill in, also that of a model's conversations.
func isTemplate(name string) bool {
	return hasSuffix(name, ".jinja", ".jinja2", ".j2", "tokenizer_config.json", "chat_template.json")
}

// templateEscape is the way from a template of Jinja to functions of Python that start something.
var templateEscape = regexp.MustCompile(`\{[{%][^}]{0,400}__(globals|builtins|subclasses|import|mro)__[^}]{0,300}\b(popen|system|Popen|check_output|exec|eval|__import__|subprocess)\b`)

var (
	// buildExpression is Python that hatch evaluates for the version of a package.
	buildExpression = regexp.MustCompile(`(?m)^expression\s*=\s*(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')`)
	// buildSection is a section of pyproject.toml with commands that a build starts.
	buildSection = regexp.MustCompile(`(?m)^\[{1,2}(tool\.(hatch\.build|pdm\.build|setuptools|poetry\.build|scikit-build|maturin)[\w.-]*|build-system)\]{1,2}$`)
)

// buildTexts judges what a build evaluates or starts because pyproject.toml says so.
func (p *Package) buildTexts(e Entry, text string, at func(from, to int) source.Place) []finding.Finding {
	var found []finding.Finding
	if start := strings.Index(text, "[tool.hatch.version]"); start >= 0 {
		section, _, _ := strings.Cut(text[start+1:], "\n[")
		if m := buildExpression.FindStringSubmatchIndex(section); m != nil {
			expression := ""
			for i := 2; i < len(m); i += 2 {
				if m[i] >= 0 {
					expression = strings.NewReplacer(`\"`, `"`, `\n`, "\n", `\\`, `\`).Replace(section[m[i]:m[i+1]])
				}
			}
			inner := unread(moduleOf(source.NewFile(p.Name+"/"+e.Path, expression)), e.Path, 0)
			inner.auto = atInstall
			inner.read()
			for _, f := range inner.judge() {
				if f.Severity >= finding.High && len(found) == 0 {
					f.Place = at(start+1+m[0], start+1+m[1])
					f.Trace = nil
					found = append(found, f)
				}
			}
		}
	}
	for _, m := range buildSection.FindAllStringIndex(text, 50) {
		section, _, _ := strings.Cut(text[m[1]:], "\n[")
		if command := pipesToShell.FindStringIndex(section); command != nil && len(found) == 0 {
			found = append(found, findingOf(commandRun, at(m[1]+command[0], m[1]+command[1]), "The build downloads something and runs it."))
		}
	}
	return found
}

var (
	// hookLine is the command of a hook that runs at every commit.
	hookLine = regexp.MustCompile(`(?m)^[\s-]*(entry|args|run):.{10,400}$`)
	// allSecrets is the text that stands for all secrets of a repository.
	allSecrets = regexp.MustCompile(`(?i)toJSON\(\s*secrets\s*\)`)
	// environmentAway is a command that sends the environment, with the secrets in it.
	environmentAway = regexp.MustCompile(`(?i)\b(printenv|env|export -p|declare -x|/proc/self/environ)\b[^\n;&]{0,20}\|[^\n;&]{0,80}\b(curl|wget|nc|ncat)\b[^\n]{0,200}(https?://|\b\d{1,3}(\.\d{1,3}){3}\b|\s\d{2,5}\b)|\b(curl|wget)\b[^\n]{0,200}\$\((printenv|env)\b`)
	// postsAway is a command that sends something to a written machine.
	postsAway = regexp.MustCompile(`(?i)\b(curl|wget|http|Invoke-(RestMethod|WebRequest)|irm|iwr|nc)\b[^\n]{0,300}(https?://|\b\d{1,3}(\.\d{1,3}){3}\b)`)
)

// automation looks at what hooks of commits and workflows do.
func automation(name string, text []byte, at func(from, to int) source.Place) []finding.Finding {
	switch path.Base(name) {
	case ".pre-commit-config.yaml", ".pre-commit-hooks.yaml", "lefthook.yml", "lefthook.yaml":
		for _, line := range hookLine.FindAllIndex(text, 200) {
			if pipesToShell.Match(text[line[0]:line[1]]) {
				return []finding.Finding{findingOf(commandRun, at(line[0], line[1]), "Every commit runs what this hook downloads.")}
			}
		}
	}
	if strings.Contains("/"+name, "/.github/workflows/") || path.Base(name) == ".gitlab-ci.yml" || path.Base(name) == "action.yml" {
		if away := environmentAway.FindIndex(text); away != nil {
			return []finding.Finding{findingOf(theft, at(away[0], away[1]), "A workflow sends the whole environment away.")}
		}
		if secrets := allSecrets.FindIndex(text); secrets != nil && postsAway.Match(text) {
			return []finding.Finding{findingOf(theft, at(secrets[0], secrets[1]), "A workflow takes all secrets of its repository and sends something.")}
		}
	}
	return nil
}

// hiddenCell looks for a cell of a notebook that its reader does not see and that runs what it downloads.
func hiddenCell(text []byte, at func(from, to int) source.Place) []finding.Finding {
	for _, hidden := range sourceHidden.FindAllIndex(text, 200) {
		end := min(len(text), hidden[1]+3000)
		if next := bytes.Index(text[hidden[1]:end], []byte(`"cell_type"`)); next >= 0 {
			end = hidden[1] + next
		}
		if command := pipesToShell.FindIndex(text[hidden[1]:end]); command != nil {
			return []finding.Finding{findingOf(commandRun, at(hidden[1]+command[0], hidden[1]+command[1]), "A hidden cell of a notebook runs what it downloads.")}
		}
	}
	return nil
}

// sourceHidden says that a cell of a notebook does not show its source.
var sourceHidden = regexp.MustCompile(`"(source_hidden|collapsed|hide_input)"\s*:\s*true`)

// hiddenRecipe looks for lines of a Makefile that run what they download and hide what that prints.
func hiddenRecipe(text []byte, at func(from, to int) source.Place) []finding.Finding {
	for _, line := range recipe.FindAllIndex(text, 2000) {
		if command := string(text[line[0]:line[1]]); silencedCommand.MatchString(command) && pipesToShell.MatchString(command) {
			return []finding.Finding{findingOf(commandRun, at(line[0]+1, line[1]), "Runs what it downloads and hides what that prints.")}
		}
	}
	return nil
}

// orders looks for what an assistant is told to do behind its user's back.
func orders(text []byte, at func(from, to int) source.Place) []finding.Finding {
	quiet := keepsQuiet.FindIndex(text)
	if quiet == nil {
		return nil
	}
	near := text[max(0, quiet[0]-800):min(len(text), quiet[1]+800)]
	if what := handsLoot.Find(near); what != nil || pipesToShell.Match(near) {
		return []finding.Finding{findingOf(theft, at(quiet[0], quiet[1]), "Tells an assistant to do something that its user must not know.")}
	}
	return nil
}

// plainDependencies are the requirements of a text that anybody on the way can exchange. In metadata only the lines count that
// require something.
func plainDependencies(text []byte, at func(from, to int) source.Place, metadata bool) []finding.Finding {
	for _, m := range plainDependency.FindAllSubmatchIndex(text, -1) {
		line := text[bytes.LastIndexByte(text[:m[4]], '\n')+1 : m[4]]
		if metadata && !bytes.HasPrefix(line, []byte("Requires-Dist:")) || bytes.Contains(text[m[4]:m[5]], []byte("//localhost")) || bytes.Contains(text[m[4]:m[5]], []byte("//127.")) {
			continue
		}
		return []finding.Finding{findingOf(remoteCode, at(m[4], m[5]), "Installs with itself what an address without encryption or name gives out.")}
	}
	return nil
}

// isTestPath reports whether a file belongs to tests or examples.
func isTestPath(name string) bool {
	for _, folder := range strings.Split(path.Dir(name), "/") {
		switch strings.ToLower(folder) {
		case "test", "tests", "testing", "testdata", "examples", "docs", "fixtures":
			return true
		}
	}
	return false
}

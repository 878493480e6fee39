package inspect

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// maxTogether bounds the text of the modules that are linked to one program. In larger packages so much
// is called across modules at import that "runs by itself" says little; they are judged module by module.
const maxTogether = 2 << 20

// together parses the package's modules and links them, so that a name or a call that leads from one
// into another is followed.
func (p *Package) together() []*code {
	var trees []*syntax.Tree
	names := map[*syntax.Tree]string{}
	for _, e := range p.Entries {
		if isPython(e.Path) {
			tree := syntax.Parse(source.Decode(p.Name+"/"+e.Path, e.Data))
			trees = append(trees, tree)
			names[tree] = e.Path
		}
	}
	carried, hooks := p.beside()
	var all []*code
	peers := map[*resolve.Module]*code{}
	for _, m := range resolve.Link(trees, nil).Modules {
		c := unread(m, names[m.Tree], 0)
		c.peers, c.carried = peers, carried
		peers[m] = c
		all = append(all, c)
	}
	for _, c := range all {
		c.siblings = all
	}
	markHooks(all, hooks)
	return all
}

// beside are the base names of the files of a package that are no Python, and those among them that say what of it runs by itself.
func (p *Package) beside() (carried map[string]bool, hooks []Entry) {
	carried = map[string]bool{}
	for _, e := range p.Entries {
		if isPython(e.Path) {
			continue
		}
		name := path.Base(e.Path)
		carried[name] = true
		if name == "entry_points.txt" || name == "setup.cfg" || name == "pyproject.toml" || path.Ext(name) == ".start" || path.Ext(name) == ".pth" && len(e.Data) < maxTextFile {
			hooks = append(hooks, e)
		}
	}
	return carried, hooks
}

var (
	section      = regexp.MustCompile(`^\[([\w.-]+)\]`)
	commandClass = regexp.MustCompile(`(?m)^\s*\w+\s*=\s*["']?([\w.]+)\.\w+["']?\s*$`)
	backendPath  = regexp.MustCompile(`(?m)^backend-path\s*=\s*\[([^\]]*)\]`)
	buildScript  = regexp.MustCompile(`(?m)^(?:build|script|build-backend)\s*=\s*["']([\w./]+)["']`)
)

// buildGroup is a group of entry points that setuptools calls in every build where the package is installed.
var buildGroup = regexp.MustCompile(`^(setuptools\..+|egg_info\.writers|distutils\.setup_keywords)$`)

// plugins are groups of entry points that tools call whenever they work, once the package is installed.
var plugins = regexp.MustCompile(`^(poetry\.(application\.)?plugin|mkdocs\.plugins|flake8\.extension|airflow\.plugins|hatch|keyring\.backends|twine\.registered_commands|opentelemetry_\w+|jupyter_\w+|tox|pdm|sphinx\.\w+|datasette|llm|nox)$`)

// buildHook is a function that a build backend has for those that build (PEP 517, PEP 660).
var buildHook = regexp.MustCompile(`^(build_(wheel|sdist|editable)|(prepare_metadata_for|get_requires_for)_build_\w+)$`)

var (
	startImport = regexp.MustCompile(`\bimport\s+([\w.]+)`)
	startCall   = regexp.MustCompile(`([A-Za-z_][\w.]*)\.(\w+)\(`)
	// buildPath is the file of a hook of hatch, where it is not called as usual.
	buildPath = regexp.MustCompile(`(?m)^\[tool\.hatch\.[\w.-]*hooks\.custom\]\n(?:[^\[\n][^\n]*\n|\n){0,8}?path\s*=\s*["']([\w./-]+)["']`)
	// versionGetter is a function that pdm asks for the version.
	versionGetter = regexp.MustCompile(`(?m)^getter\s*=\s*["']([\w.]+:\w+)`)
)

// systemCommands are commands of others that a package has no reason to call its own by.
var systemCommands = []string{"aws", "az", "bash", "cargo", "cat", "cd", "conda", "curl", "docker", "gcloud", "gh", "git", "go", "heroku", "helm", "java", "kubectl", "ls", "make", "mysql",
	"node", "npm", "npx", "pip", "pip3", "psql", "python", "python3", "rm", "rsync", "scp", "sh", "ssh", "sudo", "terraform", "touch", "vault", "wget", "yarn"}

// markHooks marks what runs without being asked for because a file of the package says so: plug-ins of
// pytest, functions of .start files, commands with the name of somebody else's, classes and scripts of the build.
func markHooks(all []*code, hooks []Entry) {
	module := func(name string) *code {
		file := strings.ReplaceAll(name, ".", "/")
		for _, c := range all {
			if at, ok := strings.CutSuffix(c.name, ".py"); ok {
				at = strings.TrimSuffix(at, "/__init__")
				if at == file || strings.HasSuffix(at, "/"+file) {
					return c
				}
			}
		}
		return nil
	}
	run := func(reference string) {
		name, function, _ := strings.Cut(strings.TrimSpace(reference), ":")
		c := module(name)
		if c == nil || name == "" {
			return
		}
		function, _, _ = strings.Cut(strings.TrimSpace(function), " ")
		for _, f := range c.module.Functions {
			if f.Class == nil && (f.Name == function || function == "" && strings.HasPrefix(f.Name, "pytest_")) {
				c.reachFunction(f)
			}
		}
	}
	runClass := func(reference string) {
		name, class, _ := strings.Cut(strings.TrimSpace(reference), ":")
		c := module(name)
		if c == nil || name == "" {
			return
		}
		for _, f := range c.module.Functions {
			if f.Class != nil && f.Class.Name == strings.TrimSpace(class) && !strings.HasPrefix(f.Name, "_") {
				c.reachFunction(f)
			}
		}
	}
	for _, c := range all {
		c.reachFrameworks()
	}
	for _, e := range hooks {
		text := string(e.Data)
		switch name := path.Base(e.Path); {
		case name == "entry_points.txt":
			group := ""
			for line := range strings.Lines(text) {
				if found := section.FindStringSubmatch(line); found != nil {
					group = found[1]
				}
				key, reference, ok := strings.Cut(line, "=")
				key = strings.TrimSpace(key)
				if ok && plugins.MatchString(group) {
					runClass(reference)
					run(reference)
				}
				if ok && (group == "pytest11" || buildGroup.MatchString(group) || group == "console_scripts" && slices.Contains(systemCommands, key) && !strings.Contains(strings.ToLower(path.Dir(e.Path)), key)) {
					run(reference)
				}
			}
		case path.Ext(name) == ".pth":
			for line := range strings.Lines(text) {
				if !strings.HasPrefix(line, "import ") || slices.ContainsFunc(harmlessLines, func(start string) bool { return strings.HasPrefix(line, start) }) {
					continue
				}
				for _, found := range startImport.FindAllStringSubmatch(line, 8) {
					if c := module(found[1]); c != nil && c.auto == atImport && !c.module.Role.Has(quietRoles) {
						c.auto = atStart
					}
				}
				for _, found := range startCall.FindAllStringSubmatch(line, 8) {
					run(found[1] + ":" + found[2])
				}
			}
		case path.Ext(name) == ".start":
			for line := range strings.Lines(text) {
				run(line)
			}
		case name == "setup.cfg" || name == "pyproject.toml":
			if getter := versionGetter.FindStringSubmatch(cut(text, "[tool.pdm.version]")); getter != nil {
				run(getter[1])
			}
			folders := []string{path.Dir(e.Path)}
			for _, list := range backendPath.FindAllStringSubmatch(text, -1) {
				for below := range strings.SplitSeq(list[1], ",") {
					folders = append(folders, path.Join(folders[0], strings.Trim(strings.TrimSpace(below), `"'`)))
				}
			}
			for _, found := range slices.Concat(commandClass.FindAllStringSubmatch(cut(text, "cmdclass]"), -1), buildScript.FindAllStringSubmatch(text, -1), buildPath.FindAllStringSubmatch(text, -1)) {
				file := strings.TrimSuffix(strings.ReplaceAll(strings.TrimSuffix(found[1], ".py"), ".", "/"), "/") + ".py"
				for _, c := range all {
					if slices.ContainsFunc(folders, func(folder string) bool { return c.name == path.Join(folder, file) }) {
						c.auto = atInstall
						for _, f := range c.module.Functions {
							if f.Class == nil && buildHook.MatchString(f.Name) {
								c.reachFunction(f)
							}
						}
					}
				}
			}
		}
	}
}

// cut is a section of a file of settings: what follows its head, up to the next head.
func cut(text, head string) string {
	_, text, _ = strings.Cut(text, head)
	text, _, _ = strings.Cut(text, "\n[")
	return text
}

// judgeTogether accuses modules that share the work: one collects, one that runs with it sends.
func judgeTogether(all []*code) []finding.Finding {
	var found []finding.Finding
	for _, group := range joined(all) {
		var taken, sent *signal
		for _, c := range group {
			if c.module.Role.Has(quietRoles) {
				continue
			}
			for _, k := range []kind{mentionsBrowser, mentionsWallet, mentionsToken, readsClipboard, readsKeys, readsScreen, mentionsKeys, readsEnvironment} {
				if s := c.first(k); s != nil && s.when != whenCalled && taken == nil {
					taken = s
				}
			}
			if s := c.best(sends, func(s *signal) bool { return s.flat && !reporters[s.detail] }); s != nil && s.when != whenCalled && sent == nil {
				sent = s
			}
		}
		if taken == nil || sent == nil || taken.file == sent.file {
			continue
		}
		f := findingOf(theft, source.Place{File: taken.file, Range: taken.at}, fmt.Sprintf("Collects what is private (%s); another module of it sends, %s.", taken.detail, sent.when))
		for _, s := range []*signal{taken, sent} {
			f.Trace = append(f.Trace, finding.Step{Place: source.Place{File: s.file, Range: s.at}, Message: fmt.Sprintf("%s: %s (%s)", kindNames[s.kind], s.detail, s.when)})
		}
		found = append(found, f)
	}
	return found
}

// joined are the groups of modules of which one runs functions of the others by itself.
func joined(all []*code) [][]*code {
	group := map[*code]*code{}
	var root func(c *code) *code
	root = func(c *code) *code {
		if next := group[c]; next != nil && next != c {
			group[c] = root(next)
			return group[c]
		}
		return c
	}
	for _, c := range all {
		for other := range c.calls {
			if from, to := root(other), root(c); from != to {
				group[from] = to
			}
		}
	}
	members := map[*code][]*code{}
	var groups [][]*code
	for _, c := range all {
		members[root(c)] = append(members[root(c)], c)
	}
	for _, c := range all { // in the order of the first member, whichever is the root
		if m := members[root(c)]; len(m) > 1 && m[0] == c {
			groups = append(groups, m)
		}
	}
	return groups
}

package inventory

import (
	"path"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// A format is one kind of file that declares packages.
type format struct {
	name  string
	match func(file string) bool // of the slash-separated path
	read  func(*reader)
	// binary files (archives) are opened by read itself and not decoded as text.
	binary bool
	mark   string // text without which a file declares nothing
}

// formats lists what Collect reads; the first row that matches a path has it. To add a format,
// write a file with a read function and a row here.
var formats = []format{
	{name: "pyproject", match: named("pyproject.toml"), read: readPyproject},
	{name: "poetry.lock", match: named("poetry.lock"), read: readPoetryLock},
	{name: "pdm.lock", match: named("pdm.lock", "pdm.*.lock"), read: readPDMLock},
	{name: "uv.lock", match: named("uv.lock", "*.py.lock"), read: readUVLock},
	{name: "pylock", match: named("pylock.toml", "pylock.*.toml"), read: readPylock},
	{name: "pipfile", match: named("Pipfile"), read: readPipfile},
	{name: "pipfile.lock", match: named("Pipfile.lock"), read: readPipfileLock},
	{name: "setup.py", match: named("setup.py"), read: readSetupPy},
	{name: "setup.cfg", match: named("setup.cfg"), read: readSetupCfg},
	{name: "tox.toml", match: named("tox.toml"), read: func(r *reader) { readToxTable(r, r.openTOML()) }},
	{name: "hatch.toml", match: named("hatch.toml"), read: func(r *reader) { readHatchTable(r, r.openTOML()) }},
	{name: "uv.toml", match: named("uv.toml"), read: func(r *reader) { readUVTable(r, r.openTOML()) }},
	{name: "pip.conf", match: named("pip.conf", "pip.ini"), read: readPipConf},
	{name: "tox.ini", match: named("tox.ini"), read: readToxIni},
	{name: "conda-meta", match: inFolder("conda-meta", "*.json"), read: readCondaMeta},
	{name: "conda-lock", match: named("conda-lock.yml", "conda-lock.yaml", "*.conda-lock.yml", "*.conda-lock.yaml"), read: readCondaLock},
	{name: "conda-explicit", match: named("conda-*.lock", "explicit.txt", "spec-file.txt"), read: readCondaExplicit},
	{name: "conda-environment", match: named("environment.yml", "environment.yaml", "*environment*.yml", "*environment*.yaml", "conda.yml", "conda.yaml", "conda_*.yml", "conda_*.yaml"), read: readCondaEnvironment},
	{name: "conda-recipe", match: named("meta.yaml", "meta.yml", "recipe.yaml"), read: readCondaRecipe},
	{name: "pixi", match: named("pixi.toml"), read: readPixi},
	{name: "pixi.lock", match: named("pixi.lock"), read: readPixiLock},
	{name: "installed", match: isMetadata, read: readMetadata},
	{name: "vendored", match: isVendorTxt, read: readVendorTxt},
	{name: "dockerfile", match: named("Dockerfile", "dockerfile", "Dockerfile.*", "*.Dockerfile", "*.dockerfile", "Containerfile", "Containerfile.*"), read: readDockerfile},
	{name: "python-version", match: named(".python-version", ".python-versions", "runtime.txt", ".tool-versions"), read: readPythonVersion},
	{name: "workflow", match: isWorkflow, read: readWorkflow},
	{name: "cyclonedx", match: named("bom.json", "*.cdx.json", "*cyclonedx*.json", "sbom.json"), read: readSBOM},
	{name: "spdx", match: named("*.spdx.json", "*spdx*.json"), read: readSBOM},
	{name: "spdx-tag-value", match: named("*.spdx"), read: readSPDXTagValue},
	{name: "cyclonedx-xml", match: named("bom.xml", "*.cdx.xml"), read: readCycloneDXXML},
	{name: "notebook", match: named("*.ipynb"), read: readNotebook},
	{name: "wheel", match: named("*.whl"), read: readWheel, binary: true},
	{name: "egg", match: named("*.egg"), read: readWheel, binary: true},
	{name: "pex", match: named("*.pex", "*.pyz", "*.pyzw"), read: readPEX, binary: true},
	{name: "sdist", match: isSdist, read: readSdist, binary: true},
	{name: "constraints", match: isConstraints, read: readConstraints},
	{name: "requirements", match: isRequirements, read: readRequirements},
	{name: "script", match: named("*.py"), read: readScript, mark: scriptMark},
	{name: unnamed, match: named("*.txt", "*.in", "*.pip"), read: readUnnamedRequirements},
}

// named matches base names by patterns with *.
func named(patterns ...string) func(string) bool {
	return func(file string) bool { return matchesAny(path.Base(file), patterns) }
}

func matchesAny(base string, patterns []string) bool {
	for _, pattern := range patterns {
		// Every file of a tree is asked about every pattern; most differ in what stands behind the last star.
		if !strings.HasSuffix(base, pattern[strings.LastIndexAny(pattern, "*?]")+1:]) {
			continue
		}
		if ok, _ := path.Match(pattern, base); ok {
			return true
		}
	}
	return false
}

// inFolder matches files directly in a folder of that name.
func inFolder(folder, pattern string) func(string) bool {
	return func(file string) bool {
		ok, _ := path.Match(pattern, path.Base(file))
		return ok && path.Base(path.Dir(file)) == folder
	}
}

// isMetadata matches what installers leave beside an installed package.
func isMetadata(file string) bool {
	base, folder := path.Base(file), path.Base(path.Dir(file))
	switch base {
	case "METADATA":
		return strings.HasSuffix(folder, ".dist-info")
	case "PKG-INFO":
		return strings.HasSuffix(folder, ".egg-info") || folder == "EGG-INFO" || folder == "." || !strings.Contains(file, "/")
	}
	return strings.HasSuffix(base, ".egg-info")
}

func isVendorTxt(file string) bool {
	base := path.Base(file)
	switch base {
	case "vendor.txt", "vendored.txt", "vendor_versions.txt", "vendored_versions.txt":
		return true
	}
	return false
}

func isWorkflow(file string) bool {
	folder := path.Dir(file)
	return matchesAny(path.Base(file), []string{"*.yml", "*.yaml"}) &&
		(strings.HasSuffix(folder, ".github/workflows") || path.Base(file) == "action.yml" || path.Base(file) == "action.yaml")
}

func isSdist(file string) bool {
	name, _ := NameOfArchive(path.Base(file))
	return name != "" && matchesAny(path.Base(file), []string{"*.tar.gz", "*.tgz", "*.tar.bz2", "*.zip"})
}

func isConstraints(file string) bool {
	base := strings.ToLower(path.Base(file))
	return matchesAny(base, []string{"*constraint*.txt", "*constraint*.in", "*constraint*.pip"}) ||
		matchesAny(base, []string{"*.txt", "*.in"}) && path.Base(path.Dir(file)) == "constraints"
}

func isRequirements(file string) bool {
	base, folder := strings.ToLower(path.Base(file)), strings.ToLower(path.Base(path.Dir(file)))
	return matchesAny(base, []string{"*requirement*.txt", "*requirement*.in", "*requirement*.pip", "*.requirements", "requirements", "reqs*.txt", "*-reqs.txt", "*_reqs.txt", "pip-requires", "test-requires"}) ||
		strings.Contains(folder, "requirement") && matchesAny(base, []string{"*.txt", "*.in", "*.pip"})
}

// formatOf returns the row for a path, named by the user or found below a folder.
func formatOf(file string) (format, bool) {
	for _, f := range formats {
		if f.match(file) {
			return f, true
		}
	}
	return format{}, false
}

// unnamed is the format of text files whose name says nothing. Having looked at one does not count as
// having read it: another manifest may name it later.
const unnamed = "text"

// readUnnamedRequirements reads a text file that is a requirements file by its content: every line
// reads as one, and at least one pins a version. Word lists and prose are not that.
func readUnnamedRequirements(r *reader) {
	if r.walk.wasNamed(r.abs) || looksLikeRequirements(r.file) {
		r.walk.seen[r.abs] = true
		r.format = "requirements"
		readRequirements(r)
	}
}

func looksLikeRequirements(file *source.File) bool {
	const most = 256 << 10
	if len(file.Text) > most || !strings.Contains(file.Text, "==") {
		return false
	}
	pinned := false
	for _, line := range logicalLines(file) {
		if line.text == "" || strings.HasPrefix(line.text, "-") || isPathOrURL(line.text) {
			continue
		}
		text, _ := cutPerRequirementOptions(line.text)
		parsed, err := pep440.ParseRequirement(text)
		if err != nil {
			return false
		}
		if _, ok := parsed.Specifiers.Pin(); ok {
			pinned = true
		}
	}
	return pinned
}

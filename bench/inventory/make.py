"""Make fixtures for the inventory: small projects, locked by the tools that people lock with.

  make.py TOOLS OUT [NAME...]    TOOLS holds one virtual environment for each tool, OUT gets *.txtar

The projects are written below. For each one and each tool the manifest is written in the tool's own
form, the tool locks it, and an archive keeps both files and "want": what an exact inventory says of
them. That is derived without Adderstone. What a manifest declares is known here, because it is
written here. Which versions are locked, and how many files each has, is read from the lock by
Python's own TOML and JSON readers; which group needs a package is what the tool's export says.

A line of want is: file, name, ==version or -, group, direct or transitive, number of hashes, and
url for what does not come from an index.

To keep the archives small, digests are cut to eight digits and addresses lose their folders. No
name of a host stays: an index is packages.example, files are on files.example.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

# name: runtime requirements; extras and groups by their names. All packages are small, pure and have
# few dependencies; versions are old ones, so that locking today or in a year gives the same.
PROJECTS = {
    "pins": (["six==1.16.0", "idna==3.4"], {}, {}),
    "one": (["toolz==0.12.0"], {}, {}),
    "transitive": (["python-dateutil==2.8.2"], {}, {}),
    "chain": (["rich==12.6.0"], {}, {}),
    "ranges": (["idna>=3.0,<3.5", "six>=1.15,!=1.16.0,<1.17"], {}, {}),
    "compatible": (["idna~=3.4.0", "toolz~=0.11.1"], {}, {}),
    "wildcard": (["six==1.15.*", "pytz==2022.*"], {}, {}),
    "marker": (["idna==3.4", "six==1.16.0; sys_platform == 'win32'"], {}, {}),
    "marker-or": (["six==1.16.0; sys_platform == 'win32' or python_version < '3.10'"], {}, {}),
    "two-versions": (["idna==3.4; python_version >= '3.11'", "idna==2.10; python_version < '3.11'"], {}, {}),
    "extra-of-package": (["requests[socks]==2.25.1"], {}, {}),
    "names": (["Python_DateUtil==2.8.2", "zope.event==4.6"], {}, {}),
    "prerelease": (["sniffio==1.3.0", "h11==0.14.0"], {}, {}),
    "post-release": (["python-dateutil==2.9.0.post0"], {}, {}),
    "extras": (["six==1.16.0"], {"web": ["h11==0.14.0"], "time": ["pytz==2022.7"]}, {}),
    "extras-share": (["six==1.16.0"], {"a": ["idna==3.4"], "b": ["idna==3.4", "toolz==0.12.0"]}, {}),
    "extra-transitive": (["idna==3.4"], {"dates": ["python-dateutil==2.8.2"]}, {}),
    "only-extras": ([], {"all": ["sniffio==1.3.0"]}, {}),
    "dev": (["six==1.16.0"], {}, {"dev": ["iniconfig==2.0.0"]}),
    "dev-transitive": (["idna==3.4"], {}, {"dev": ["pexpect==4.8.0"]}),
    "dev-shares": (["python-dateutil==2.8.2"], {}, {"dev": ["six==1.16.0"]}),
    "dev-needs-runtime": (["six==1.16.0"], {}, {"dev": ["python-dateutil==2.8.2"]}),
    "groups": (["idna==3.4"], {}, {"test": ["pluggy==1.0.0"], "docs": ["sortedcontainers==2.4.0"]}),
    "groups-share": ([], {}, {"test": ["anyio==3.6.2"], "lint": ["sniffio==1.3.0"]}),
    "group-and-extra": (["toolz==0.12.0"], {"fast": ["h11==0.14.0"]}, {"test": ["h11==0.14.0", "iniconfig==2.0.0"]}),
    "everything": (["requests==2.25.1"], {"terminal": ["wcwidth==0.2.6"]}, {"test": ["pluggy==1.0.0"], "dev": ["toolz==0.12.0"]}),
    "diamond": (["httpcore==0.16.3"], {}, {}),
    "dev-marker": (["idna==3.4"], {}, {"dev": ["sniffio==1.3.0; python_version >= '3.10'"]}),
    "extra-marker": ([], {"old": ["six==1.16.0; sys_platform == 'linux'"]}, {}),
    "unlimited": (["ptyprocess"], {}, {"dev": ["mdurl"]}),
    "url": (["sniffio @ {url:sniffio==1.3.0}", "six==1.16.0"], {}, {}),
    "git": (["thing @ git+{git}", "idna==3.4"], {}, {}),
    "local": (["thing @ {path}", "idna==3.4"], {}, {}),
    "empty": ([], {}, {}),
    "dev-only": ([], {}, {"dev": ["pexpect==4.8.0", "toolz>=0.11,<0.12"]}),
    "long": (["six==1.16.0", "idna==3.4", "toolz==0.12.0", "h11==0.14.0", "pytz==2022.7", "sniffio==1.3.0", "ptyprocess==0.7.0", "wcwidth==0.2.6"], {}, {}),
}

INDEX = os.environ.get("INDEX") or re.search(
    r"--index-url\s[^(]*\(default\s+(https?://[^\s)]+)\)",
    subprocess.run([sys.executable, "-m", "pip", "download", "--help"], capture_output=True, text=True, check=True).stdout,
)[1]
THING = '[project]\nname = "thing"\nversion = "0.3"\nrequires-python = ">=3.8"\ndependencies = ["six==1.16.0"]\n\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'


class Unsupported(Exception):
    """The tool has no way to say it."""


class Project:
    """One project in a folder of its own."""

    def __init__(self, tools, folder, name):
        self.tools, self.folder, self.name = tools, folder, name
        runtime, extras, groups = PROJECTS[name]
        self.runtime = self.filled(runtime)
        self.extras = {key: self.filled(value) for key, value in extras.items()}
        self.groups = {key: self.filled(value) for key, value in groups.items()}

    def filled(self, requirements):
        filled = []
        for text in requirements:
            if "{url:" in text:
                pinned = re.search(r"\{url:(.*?)\}", text)[1]
                text = re.sub(r"\{url:.*?\}", address_of_wheel(pinned), text)
            if "{git}" in text:
                thing = self.folder.parent / "thing"
                self.thing(thing)
                git(thing, "init", "-q")
                git(thing, "add", ".")
                git(thing, "-c", "user.name=a", "-c", "user.email=a@mail.example", "commit", "-q", "-m", "thing", "--date", "2026-01-01T00:00:00Z")
                text = text.replace("{git}", thing.as_uri())
            if "{path}" in text:
                self.thing(self.folder / "thing")
                text = text.replace("{path}", (self.folder / "thing").as_uri())
            filled.append(text)
        return filled

    @staticmethod
    def thing(folder):
        folder.mkdir()
        (folder / "pyproject.toml").write_text(THING)
        (folder / "thing.py").write_text("")

    def run(self, *command):
        program = self.tools / command[0]
        env = {key: value for key, value in os.environ.items() if key not in ("PIP_FIND_LINKS", "VIRTUAL_ENV")}
        env.update(VIRTUAL_ENV=str(program.parent.parent), PIP_INDEX_URL=INDEX, UV_INDEX_URL=INDEX, PIPENV_VERBOSITY="-1", NO_COLOR="1", PDM_CHECK_UPDATE="0",
                   POETRY_VIRTUALENVS_CREATE="false", GIT_COMMITTER_DATE="2026-01-01T00:00:00Z")
        done = subprocess.run([program, *command[1:]], cwd=self.folder, env=env, capture_output=True, text=True, timeout=300)
        if done.returncode:
            raise RuntimeError(f"{' '.join(map(str, command))}: {done.stdout[-800:]}{done.stderr[-800:]}")
        return done.stdout

    def exported(self, *command):
        """Return the names in what a tool exports as requirements."""
        return names_of(self.run(*command))

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def pyproject(self, more=""):
        """Write pyproject.toml as the standards have it (PEP 621 and 735)."""
        text = f'[project]\nname = "made"\nversion = "1.0"\nrequires-python = ">=3.9,<4"\ndependencies = {json.dumps(self.runtime)}\n'
        if self.extras:
            text += "\n[project.optional-dependencies]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in self.extras.items())
        if self.groups:
            text += "\n[dependency-groups]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in self.groups.items())
        self.write("pyproject.toml", text + more)

    def declared(self, path, groups=True):
        """Return what a manifest with all of it declares."""
        lines = [declaration(path, text, "runtime") for text in self.runtime]
        lines += [declaration(path, text, "optional") for value in self.extras.values() for text in value]
        if groups:
            lines += [declaration(path, text, "dev") for value in self.groups.values() for text in value]
        return lines

    def direct(self):
        return {name_of(text) for part in [self.runtime, *self.extras.values(), *self.groups.values()] for text in part}


def git(folder, *command):
    env = {**os.environ, "GIT_COMMITTER_DATE": "2026-01-01T00:00:00Z"}
    subprocess.run(["git", *command], cwd=folder, env=env, check=True, capture_output=True)


def address_of_wheel(pinned, known={}):
    if pinned not in known:
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--no-deps", "-q", "--report", "-", "--index-url", INDEX, pinned]
        env = {key: value for key, value in os.environ.items() if key != "PIP_FIND_LINKS"}
        report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout)
        known[pinned] = report["install"][0]["download_info"]["url"]
    return known[pinned]


def name_of(text):
    return canonicalize_name(Requirement(text).name)


def names_of(export):
    names = set()
    for line in export.splitlines():
        line = line.split(" #")[0].strip().rstrip("\\")
        if line and not line.startswith(("#", "-")):
            if re.match(r"(\.|/|file:)", line):
                names.add("thing")
                continue
            names.add(name_of(line))
        elif line.startswith("-e"):
            names.add("thing")
    return names - {"made"}


def declaration(path, text, group):
    requirement = Requirement(text)
    pins = [s.version for s in requirement.specifier if s.operator in ("==", "===") and not s.version.endswith(".*")]
    return line(path, requirement.name, pins[0] if len(pins) == 1 else None, group, True, 0, requirement.url)


def line(path, name, version, group, direct, hashes, url):
    """Write one package; url may be true where only that there is one is known."""
    if not version and str(url).endswith(".whl"):
        version = str(parse_wheel_filename(url.rpartition("/")[2])[1])
    parts = [path, canonicalize_name(name), f"=={version}" if version else "-", group, "direct" if direct else "transitive", f"hashes={hashes}"]
    return " ".join(parts + ["url"] * bool(url))


def group_of(name, runtime, optional):
    return "runtime" if name in runtime else "optional" if name in optional else "dev"


def uv(p, tool="uv"):
    if tool == "uv":
        p.pyproject()
    p.run(f"{tool}/bin/uv", "lock", "-q")
    export = ["uv/bin/uv", "export", "-q", "--frozen", "--no-hashes", "--no-emit-project", "--no-default-groups"]
    runtime, optional = p.exported(*export), p.exported(*export, "--all-extras")
    want = p.declared("pyproject.toml")
    for package in tomllib.loads((p.folder / "uv.lock").read_text())["package"]:
        source = package["source"]
        if package["name"] == "made":
            continue
        files = len(package.get("wheels", [])) + ("sdist" in package)
        want.append(line("uv.lock", package["name"], package["version"], group_of(package["name"], runtime, optional), package["name"] in p.direct(), files if "registry" in source else sum("hash" in f for f in package.get("wheels", [])), "registry" not in source))
    return ["pyproject.toml", "uv.lock"], want


def uv_old(p):
    """uv before PEP 735: one group, in a table of its own."""
    if any(key != "dev" for key in p.groups):
        raise Unsupported
    kept, p.groups = p.groups, {}
    p.pyproject(f"\n[tool.uv]\ndev-dependencies = {json.dumps(kept['dev'])}\n" if kept else "")
    p.groups = kept
    return uv(p, "uv04")


def pylock(p):
    """Export pylock.toml (PEP 751)."""
    p.pyproject()
    p.run("uv/bin/uv", "lock", "-q")
    p.run("uv/bin/uv", "export", "-q", "--format", "pylock.toml", "-o", "pylock.toml", "--no-emit-project", "--no-default-groups")
    (p.folder / "uv.lock").unlink()
    want = p.declared("pyproject.toml")
    direct = p.direct()
    for package in tomllib.loads((p.folder / "pylock.toml").read_text()).get("packages", []):
        place = next((package[key] for key in ("vcs", "directory", "archive") if key in package), None)
        files = sum(len(f.get("hashes", {})) for f in [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else []), *([package["archive"]] if "archive" in package else [])])
        want.append(line("pylock.toml", package["name"], package.get("version"), "runtime", package["name"] in direct, files, place))
    return ["pyproject.toml", "pylock.toml"], want


def poetry(p, tool="poetry2"):
    source = f'\n[[tool.poetry.source]]\nname = "mirror"\nurl = "{INDEX}/"\npriority = "primary"\n'
    groups = "".join(f"\n[tool.poetry.group.{key}.dependencies]\n" + poetry_table(value) for key, value in p.groups.items())
    if tool == "poetry2":
        kept, p.groups = p.groups, {}
        p.pyproject(groups + "\n[tool.poetry]\npackage-mode = false\n" + source)
        p.groups = kept
    else:
        optional = {name_of(text) for value in p.extras.values() for text in value}
        text = '[tool.poetry]\nname = "made"\nversion = "1.0"\ndescription = ""\nauthors = []\n\n[tool.poetry.dependencies]\npython = ">=3.9,<4"\n'
        text += poetry_table(p.runtime) + poetry_table(list(dict.fromkeys(text for value in p.extras.values() for text in value)), True)
        if p.extras:
            text += "\n[tool.poetry.extras]\n" + "".join(f"{key} = {json.dumps([name_of(text) for text in value])}\n" for key, value in p.extras.items())
        p.write("pyproject.toml", text + groups + source)
    p.run(f"{tool}/bin/poetry", "lock", "-q", "-n")
    export = [f"{tool}/bin/poetry", "export", "-n", "--without-hashes", "--without-urls", "--only", "main"]
    runtime = p.exported(*export)
    optional = p.exported(*export, "--all-extras")
    want = p.declared("pyproject.toml") if tool == "poetry2" else list(dict.fromkeys(p.declared("pyproject.toml")))
    for package in tomllib.loads((p.folder / "poetry.lock").read_text()).get("package", []):
        place = package.get("source", {}).get("type") not in (None, "legacy")
        want.append(line("poetry.lock", package["name"], package["version"], group_of(canonicalize_name(package["name"]), runtime, optional), canonicalize_name(package["name"]) in p.direct(), len(package.get("files", [])), place))
    return ["pyproject.toml", "poetry.lock"], want


def poetry_old(p):
    if p.name == "group-and-extra":
        raise Unsupported  # what a group needs as well is exported without its extra
    return poetry(p, "poetry1")


def poetry_table(requirements, optional=False):
    several, lines = {}, []
    for text in requirements:
        requirement = Requirement(text)
        fields = {"version": str(requirement.specifier) or "*"}
        if requirement.url:
            kind = "git" if requirement.url.startswith("git+") else "path" if requirement.url.startswith("file:") else "url"
            fields = {kind: "thing" if kind == "path" else requirement.url.removeprefix("git+")}
        if requirement.extras:
            fields["extras"] = sorted(requirement.extras)
        if requirement.marker:
            fields["markers"] = str(requirement.marker).replace('"', "'")
        if optional:
            fields["optional"] = True
        several.setdefault(requirement.name, []).append(fields)
    for name, all_fields in several.items():
        values = ["{" + ", ".join(f"{key} = {json.dumps(value)}" for key, value in fields.items()) + "}" for fields in all_fields]
        if list(all_fields[0]) == ["version"] and len(values) == 1:
            values = [json.dumps(all_fields[0]["version"])]
        lines.append(f"{json.dumps(name)} = {values[0]}\n" if len(values) == 1 else f"{json.dumps(name)} = [{', '.join(values)}]\n")
    return "".join(lines)


def pdm(p):
    if p.name in ("two-versions", "git"):
        raise Unsupported  # it finds no resolution, and takes a repository on this disk for a host
    p.pyproject(f'\n[[tool.pdm.source]]\nname = "pypi"\nurl = "{INDEX}"\n')
    p.run("pdm/bin/pdm", "lock", "-q", "-G", ":all")
    export = ["pdm/bin/pdm", "export", "--no-hashes", "-f", "requirements"]
    runtime = p.exported(*export, "--prod")
    optional = p.exported(*export, "--prod", "-G", ":all") if p.extras else set()
    want = p.declared("pyproject.toml")
    for package in tomllib.loads((p.folder / "pdm.lock").read_text()).get("package", []):
        if canonicalize_name(package["name"]) == "made" or "extras" in package:
            continue
        want.append(line("pdm.lock", package["name"], package["version"], group_of(canonicalize_name(package["name"]), runtime, optional), canonicalize_name(package["name"]) in p.direct(), len(package.get("files", [])), any(key in package for key in ("url", "git", "path"))))
    return ["pyproject.toml", "pdm.lock"], want


def pipenv(p):
    if p.extras or any(key != "dev" for key in p.groups) or p.name in ("two-versions", "dev-shares", "git", "local"):
        raise Unsupported  # it fails on the last three
    text = f'[[source]]\nurl = "{INDEX}"\nverify_ssl = true\nname = "main"\n\n[packages]\n{pipenv_table(p.runtime)}\n[dev-packages]\n{pipenv_table(p.groups.get("dev", []))}'
    p.write("Pipfile", text)
    p.run("pipenv/bin/pipenv", "lock", "-q")
    want = p.declared("Pipfile")
    read = json.loads((p.folder / "Pipfile.lock").read_text())
    for section, group in (("default", "runtime"), ("develop", "dev")):
        for name, package in read[section].items():
            version = package.get("version", "").removeprefix("==") or None
            want.append(line("Pipfile.lock", name, version, group, canonicalize_name(name) in p.direct(), len(package.get("hashes", [])), package.get("file") or any(key in package for key in ("git", "path"))))
    return ["Pipfile", "Pipfile.lock"], want


def pipenv_table(requirements):
    return poetry_table(requirements).replace("{git = ", "{ref = \"HEAD\", git = ").replace("{url = ", "{file = ")


def pip_tools(p, hashes=True):
    """Compile requirements.in and one file for each group."""
    if p.extras or p.name == "git":
        raise Unsupported  # it takes a repository on this disk for a path
    want, files = [], []
    for name, requirements in {"requirements": p.runtime, **{f"{key}-requirements": value for key, value in p.groups.items()}}.items():
        group = "runtime" if name == "requirements" else "dev"
        p.write(f"{name}.in", "".join(text + "\n" for text in requirements))
        flags = ["--generate-hashes", "--reuse-hashes"] if hashes and not any("git+" in text or "file:" in text for text in requirements) else ["--annotation-style=line", "--no-header"]
        p.run("pip-tools/bin/pip-compile", "-q", "--strip-extras", "--no-emit-index-url", *flags, "-o", f"{name}.txt", f"{name}.in")
        want += [declaration(f"{name}.in", text, group) for text in requirements]
        direct = {name_of(text) for text in requirements}
        text = re.sub(r"\\\n", " ", (p.folder / f"{name}.txt").read_text())
        for one in text.splitlines():
            bare = re.sub(r"\s--hash=\S+", "", one).split(" #")[0].strip()
            if not bare or bare.startswith("#"):
                continue
            requirement = Requirement(bare)
            pins = [s.version for s in requirement.specifier]
            want.append(line(f"{name}.txt", requirement.name, pins[0] if pins else None, group, canonicalize_name(requirement.name) in direct, one.count("--hash="), requirement.url))
        files += [f"{name}.in", f"{name}.txt"]
    return files, want


def uv_compile(p):
    """Compile with all extras of a pyproject.toml, without hashes."""
    p.pyproject()
    p.run("uv/bin/uv", "pip", "compile", "-q", "--no-header", "--universal", "--all-extras", "pyproject.toml", "-o", "requirements.txt")
    want = p.declared("pyproject.toml")
    direct = {name_of(text) for part in [p.runtime, *p.extras.values()] for text in part}
    for one in (p.folder / "requirements.txt").read_text().splitlines():
        bare = one.split("#")[0].strip() if "://" not in one else one.strip()
        if not bare or bare.startswith("#"):
            continue
        requirement = Requirement(bare)
        pins = [s.version for s in requirement.specifier]
        want.append(line("requirements.txt", requirement.name, pins[0] if pins else None, "runtime", canonicalize_name(requirement.name) in direct, 0, requirement.url))
    return ["pyproject.toml", "requirements.txt"], want


TOOLS = {"uv": uv, "uv04": uv_old, "pylock": pylock, "poetry2": poetry, "poetry1": poetry_old, "pdm": pdm, "pipenv": pipenv, "pip-tools": pip_tools, "uv-compile": uv_compile}


def masked(text, root):
    text = text.replace(root.as_uri(), "file:///made").replace(str(root), "/made")
    text = text.replace(INDEX, "https://packages.example/simple")
    text = re.sub(r"https?://(?!packages\.example)[^/\s\"']+(?:/[^/\s\"'?#]+)*/([^/\s\"'?#]+\.(?:whl|tar\.gz|zip)\b)", r"https://files.example/\1", text)
    text = re.sub(r"\b(sha256[:=]|sha256 = \"|\"sha256\": \")([0-9a-f]{8})[0-9a-f]{56}\b", r"\1\2", text)
    return re.sub(r'(content-hash = "[0-9a-f]{8})[0-9a-f]{56}"', r'\1"', text)


def make(tools, out, tool, name):
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch).resolve()
        (root / "made").mkdir()
        try:
            files, want = TOOLS[tool](Project(tools, root / "made", name))
        except Unsupported:
            return None
        except Exception as error:
            return f"{tool} {name}: {type(error).__name__} {error}"
        archive = f"# {name}, by {tool}; make inventory-set\n"
        for file in files:
            archive += f"-- {file} --\n" + masked((root / "made" / file).read_text(), root).rstrip("\n") + "\n"
        (out / f"{tool}-{name}.txtar").write_text(archive + "-- want --\n" + "".join(text + "\n" for text in sorted(want)))
    return None


def main():
    tools, out, *names = sys.argv[1:]
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    jobs = [(tool, name) for name in PROJECTS for tool in TOOLS if not names or name in names or tool in names or f"{tool}-{name}" in names]
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        failed = [text for text in pool.map(lambda job: make(pathlib.Path(tools).resolve(), out, *job), jobs) if text]
    print("\n".join(failed))
    print(f"{len(jobs)} wanted, {len(failed)} failed, {len(list(out.glob('*.txtar')))} there", file=sys.stderr)


if __name__ == "__main__":
    main()

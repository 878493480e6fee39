package deps

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/advisory"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
)

// A Use is what the project's own code imports and calls. Names are absolute, as written in
// Python after following the imports of the same file: "yaml.load".
type Use struct {
	Imports map[string]source.Place // modules, dotted, to their first import
	Calls   map[string]source.Place // callables to their first call or mention

	program *resolve.Program
	lasts   map[string]bool
	callers map[*resolve.Function][]caller

	folder    string   // the project's, where its environment is looked for
	shown     string   // what the paths of its files begin with
	suspects  []string // names of all packages that something is known against
	looked    bool     // for the environment
	installed *installation
	between   *through // nil where there is no environment
}

// reaches says whether the project's code comes to the vulnerable part of a package: "yes" with the
// place, "no path found" where we looked and found none, "unknown" where nothing can be said. A
// transitive package is used by its parents, whose code is not here: if the direct one is imported,
// nothing can be said.
func (u *Use) reaches(p *inventory.Package, v *advisory.Vulnerability) (string, []finding.Step) {
	if v.Malicious {
		return "yes", nil // installing it is enough
	}
	if u == nil || isVendored(p) {
		return "unknown", nil
	}
	functions := vulnerableFunctions(v)
	for _, name := range functions {
		if at, ok := u.Calls[name]; ok {
			return "yes", u.wayTo(at, "uses "+name)
		}
	}
	at, imported := u.importOf(p.Name)
	if t := u.throughInstalled(); t != nil && u.installed.packages[p.Name] != nil {
		way, certain := t.to(functions)
		switch {
		case way != nil && certain:
			return "yes", u.steps(way)
		case way != nil:
			return "unknown", u.steps(way)
		case imported: // the project's own code says it
		case len(functions) == 0 || !t.complete:
			if way := t.importOf(p.Name); way != nil {
				return "unknown", u.steps(way)
			}
			if t.complete && !isTool(p.Name) {
				return "no path found", nil
			}
		default:
			return "no path found", nil
		}
	}
	switch {
	case imported && len(functions) > 0 && p.Direct:
		return "no path found", nil
	case imported:
		return "unknown", []finding.Step{{Place: at, Message: "imports " + p.Name}}
	case !p.Direct && len(p.Path) == 0:
		return "unknown", nil
	case !p.Direct:
		if at, ok := u.importOf(p.Path[0]); ok {
			return "unknown", []finding.Step{{Place: at, Message: "imports " + p.Path[0] + ", which needs " + p.Name}}
		}
		return "no path found", nil
	case isTool(p.Name):
		return "unknown", nil // run as a command or loaded by name, not imported
	}
	return "no path found", nil
}

// isVendored reports whether a package is a copy inside of another one: its modules have other names there.
func isVendored(p *inventory.Package) bool {
	return p.Format == "vendored" || strings.Contains("/"+p.Source(), "/_vendor/")
}

// throughInstalled is the code between the project and what is vulnerable, as far as the project's own
// environment has it; it is read once, when first asked for.
func (u *Use) throughInstalled() *through {
	if !u.looked && u.folder != "" {
		if u.installed = findInstallation(u.folder, u.shown); u.installed != nil {
			u.between = newThrough(u, u.installed, u.suspects)
		}
	}
	u.looked = true
	return u.between
}

// importOf returns the first import of a package's modules.
func (u *Use) importOf(name string) (source.Place, bool) {
	var first source.Place
	found := false
	for _, module := range Modules(name) {
		for imported, at := range u.Imports {
			if imported != module && !strings.HasPrefix(imported, module+".") {
				continue
			}
			if !found || comparePlaces(at, first) < 0 {
				first, found = at, true
			}
		}
	}
	return first, found
}

func comparePlaces(a, b source.Place) int {
	if c := strings.Compare(a.File.Path, b.File.Path); c != 0 {
		return c
	}
	return int(a.Start) - int(b.Start)
}

// PackageOf returns the package that most likely installs a dotted module, normalised as in PEP 503: the reverse of
// Modules. Where several install it, as with variants of one library, it is the one whose name is shortest.
func PackageOf(module string) string {
	top, _, _ := strings.Cut(module, ".")
	found := ""
	for name, modules := range moduleNames {
		for _, m := range modules {
			if m != top && m != module && !strings.HasPrefix(module, m+".") {
				continue
			}
			if found == "" || len(name) < len(found) || len(name) == len(found) && name < found {
				found = name
			}
		}
	}
	if found == "" {
		found = strings.ToLower(strings.ReplaceAll(top, "_", "-"))
	}
	return found
}

// isTool names packages that do their work as a command, a server or a plug-in, so that code which
// never imports them says nothing.
func isTool(name string) bool {
	return slices.Contains([]string{
		"pip", "setuptools", "wheel", "gunicorn", "uvicorn", "waitress", "uwsgi", "mod-wsgi", "hypercorn", "daphne", "ansible", "ansible-core", "black",
		"jupyter", "jupyterlab", "notebook", "jupyter-server", "poetry", "pipenv", "virtualenv", "tox", "pytest", "certifi", "salt", "mlflow", "airflow", "apache-airflow",
	}, name) || strings.HasPrefix(name, "pytest-") || strings.HasSuffix(name, "-cli")
}

// moduleNames lists packages whose modules are not named like themselves.
var moduleNames = map[string][]string{
	"pyyaml": {"yaml"}, "pillow": {"PIL"}, "beautifulsoup4": {"bs4"}, "scikit-learn": {"sklearn"}, "scikit-image": {"skimage"}, "opencv-python": {"cv2"},
	"opencv-python-headless": {"cv2"}, "opencv-contrib-python": {"cv2"}, "python-dateutil": {"dateutil"}, "pycryptodome": {"Crypto"}, "pycryptodomex": {"Cryptodome"},
	"pycrypto": {"Crypto"}, "pyjwt": {"jwt"}, "python-jose": {"jose"}, "protobuf": {"google.protobuf"}, "psycopg2-binary": {"psycopg2"}, "mysqlclient": {"MySQLdb"},
	"attrs": {"attr", "attrs"}, "django": {"django"}, "djangorestframework": {"rest_framework"}, "django-cors-headers": {"corsheaders"}, "django-filter": {"django_filters"},
	"python-multipart": {"multipart", "python_multipart"}, "setuptools": {"setuptools", "pkg_resources"}, "msgpack-python": {"msgpack"}, "pyopenssl": {"OpenSSL"},
	"python-ldap": {"ldap"}, "pymongo": {"pymongo", "bson", "gridfs"}, "pyzmq": {"zmq"}, "grpcio": {"grpc"}, "faiss-cpu": {"faiss"}, "gitpython": {"git"}, "pygithub": {"github"},
	"python-magic": {"magic"}, "websocket-client": {"websocket"}, "ruamel-yaml": {"ruamel.yaml"}, "markupsafe": {"markupsafe"}, "jinja2": {"jinja2"}, "mako": {"mako"},
	"markdown": {"markdown"}, "pyasn1-modules": {"pyasn1_modules"}, "google-cloud-storage": {"google.cloud.storage"}, "azure-identity": {"azure.identity"},
	"apache-airflow": {"airflow"}, "mod-wsgi": {"mod_wsgi"}, "python-gnupg": {"gnupg"}, "pysaml2": {"saml2"}, "python3-saml": {"onelogin"}, "rsa": {"rsa"}, "ecdsa": {"ecdsa"},
	"zope-interface": {"zope.interface"}, "torch": {"torch"}, "tensorflow-cpu": {"tensorflow"}, "tensorflow-gpu": {"tensorflow"}, "langchain-community": {"langchain_community"},
	"flask-cors": {"flask_cors"}, "pywin32": {"win32api", "win32con", "pythoncom"}, "dnspython": {"dns"}, "pyserial": {"serial"}, "pymysql": {"pymysql"}, "lxml": {"lxml"},
	"llama-index": {"llama_index"}, "sentry-sdk": {"sentry_sdk"}, "python-docx": {"docx"}, "python-pptx": {"pptx"}, "reportlab": {"reportlab"}, "xhtml2pdf": {"xhtml2pdf"},
	"matrix-synapse": {"synapse"}, "onnx": {"onnx"}, "pytorch-lightning": {"pytorch_lightning"}, "email-validator": {"email_validator"}, "paramiko": {"paramiko"},
}

// Modules returns the top modules that a package installs, as far as its name tells.
func Modules(name string) []string {
	if known, ok := moduleNames[name]; ok {
		return known
	}
	under := strings.ReplaceAll(name, "-", "_")
	modules := []string{under}
	if dotted := strings.ReplaceAll(name, "-", "."); dotted != under {
		modules = append(modules, dotted)
	}
	for _, affix := range []string{"python-", "py-"} {
		if rest, ok := strings.CutPrefix(name, affix); ok {
			modules = append(modules, strings.ReplaceAll(rest, "-", "_"))
		}
	}
	if rest, ok := strings.CutSuffix(name, "-python"); ok {
		modules = append(modules, strings.ReplaceAll(rest, "-", "_"))
	}
	return modules
}

package bandit

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A blacklisted entry is a group of names that Bandit reports wherever they are called (B3..) or
// imported (B4..). In wording, %s stands for the name found.
type blacklisted struct {
	id, name string
	severity Level
	cwe      int
	names    []string
	wording  string
}

const (
	xmlCall   = "%s expands entities of untrusted XML; defusedxml has a safe one."
	xmlImport = "%s expands entities of untrusted XML; defusedxml has a safe module."
)

var blacklistedCalls = []*blacklisted{
	{"B301", "pickle", Medium, 502, []string{"pickle.loads", "pickle.load", "pickle.Unpickler", "dill.loads", "dill.load", "dill.Unpickler", "shelve.open", "shelve.DbfilenameShelf", "jsonpickle.decode", "jsonpickle.unpickler.decode", "jsonpickle.unpickler.Unpickler", "pandas.read_pickle"}, "Unpickling untrusted data runs code."},
	{"B302", "marshal", Medium, 502, []string{"marshal.load", "marshal.loads"}, "marshal must not read untrusted data."},
	{"B303", "md5", Medium, 327, []string{"Crypto.Hash.MD2.new", "Crypto.Hash.MD4.new", "Crypto.Hash.MD5.new", "Crypto.Hash.SHA.new", "Cryptodome.Hash.MD2.new", "Cryptodome.Hash.MD4.new", "Cryptodome.Hash.MD5.new", "Cryptodome.Hash.SHA.new", "cryptography.hazmat.primitives.hashes.MD5", "cryptography.hazmat.primitives.hashes.SHA1"}, "MD2, MD4, MD5 and SHA-1 are broken hashes."},
	{"B304", "ciphers", High, 327, []string{"Crypto.Cipher.ARC2.new", "Crypto.Cipher.ARC4.new", "Crypto.Cipher.Blowfish.new", "Crypto.Cipher.DES.new", "Crypto.Cipher.XOR.new", "Cryptodome.Cipher.ARC2.new", "Cryptodome.Cipher.ARC4.new", "Cryptodome.Cipher.Blowfish.new", "Cryptodome.Cipher.DES.new", "Cryptodome.Cipher.XOR.new", "cryptography.hazmat.primitives.ciphers.algorithms.ARC4", "cryptography.hazmat.primitives.ciphers.algorithms.Blowfish", "cryptography.hazmat.primitives.ciphers.algorithms.CAST5", "cryptography.hazmat.primitives.ciphers.algorithms.IDEA", "cryptography.hazmat.primitives.ciphers.algorithms.SEED", "cryptography.hazmat.primitives.ciphers.algorithms.TripleDES"}, "The cipher %s is weak; AES is not."},
	{"B305", "cipher_modes", Medium, 327, []string{"cryptography.hazmat.primitives.ciphers.modes.ECB"}, "The mode %s shows equal blocks as equal."},
	{"B306", "mktemp_q", Medium, 377, []string{"tempfile.mktemp"}, "Between mktemp and opening the file, others can take its name."},
	{"B307", "eval", Medium, 78, []string{"eval"}, "eval runs text as code; ast.literal_eval only reads literals."},
	{"B308", "mark_safe", Medium, 79, []string{"django.utils.safestring.mark_safe"}, "mark_safe turns escaping off."},
	{"B310", "urllib_urlopen", Medium, 22, []string{"urllib.request.urlopen", "urllib.request.urlretrieve", "urllib.request.URLopener", "urllib.request.FancyURLopener", "six.moves.urllib.request.urlopen", "six.moves.urllib.request.urlretrieve", "six.moves.urllib.request.URLopener", "six.moves.urllib.request.FancyURLopener"}, "An address with file: or another scheme would be opened as well."},
	{"B311", "random", Low, 330, []string{"random.Random", "random.random", "random.randrange", "random.randint", "random.choice", "random.choices", "random.uniform", "random.triangular", "random.randbytes", "random.sample", "random.randrange", "random.getrandbits"}, "The numbers of random can be guessed; those of secrets cannot."},
	{"B312", "telnetlib", High, 319, []string{"telnetlib.Telnet"}, "Telnet sends everything readable; SSH does not."},
	{"B313", "xml_bad_cElementTree", Medium, 20, []string{"xml.etree.cElementTree.parse", "xml.etree.cElementTree.iterparse", "xml.etree.cElementTree.fromstring", "xml.etree.cElementTree.XMLParser"}, xmlCall},
	{"B314", "xml_bad_ElementTree", Medium, 20, []string{"xml.etree.ElementTree.parse", "xml.etree.ElementTree.iterparse", "xml.etree.ElementTree.fromstring", "xml.etree.ElementTree.XMLParser"}, xmlCall},
	{"B315", "xml_bad_expatreader", Medium, 20, []string{"xml.sax.expatreader.create_parser"}, xmlCall},
	{"B316", "xml_bad_expatbuilder", Medium, 20, []string{"xml.dom.expatbuilder.parse", "xml.dom.expatbuilder.parseString"}, xmlCall},
	{"B317", "xml_bad_sax", Medium, 20, []string{"xml.sax.parse", "xml.sax.parseString", "xml.sax.make_parser"}, xmlCall},
	{"B318", "xml_bad_minidom", Medium, 20, []string{"xml.dom.minidom.parse", "xml.dom.minidom.parseString"}, xmlCall},
	{"B319", "xml_bad_pulldom", Medium, 20, []string{"xml.dom.pulldom.parse", "xml.dom.pulldom.parseString"}, xmlCall},
	{"B321", "ftplib", High, 319, []string{"ftplib.FTP"}, "FTP sends everything readable; SFTP does not."},
	{"B323", "unverified_context", Medium, 295, []string{"ssl._create_unverified_context"}, "This context accepts any certificate."},
}

var blacklistedImports = []*blacklisted{
	{"B401", "import_telnetlib", High, 319, []string{"telnetlib"}, "Telnet sends everything readable; SSH does not."},
	{"B402", "import_ftplib", High, 319, []string{"ftplib"}, "FTP sends everything readable; SFTP does not."},
	{"B403", "import_pickle", Low, 502, []string{"pickle", "cPickle", "dill", "shelve"}, "%s can run code when it reads untrusted data."},
	{"B404", "import_subprocess", Low, 78, []string{"subprocess"}, "subprocess runs programs; nobody untrusted may choose them."},
	{"B405", "import_xml_etree", Low, 20, []string{"xml.etree.cElementTree", "xml.etree.ElementTree"}, xmlImport},
	{"B406", "import_xml_sax", Low, 20, []string{"xml.sax"}, xmlImport},
	{"B407", "import_xml_expat", Low, 20, []string{"xml.dom.expatbuilder"}, xmlImport},
	{"B408", "import_xml_minidom", Low, 20, []string{"xml.dom.minidom"}, xmlImport},
	{"B409", "import_xml_pulldom", Low, 20, []string{"xml.dom.pulldom"}, xmlImport},
	{"B411", "import_xmlrpclib", High, 20, []string{"xmlrpc"}, "%s expands entities of untrusted XML; defusedxml.xmlrpc.monkey_patch() mends that."},
	{"B412", "import_httpoxy", High, 284, []string{"wsgiref.handlers.CGIHandler", "twisted.web.twcgi.CGIScript", "twisted.web.twcgi.CGIDirectory"}, "With %s a visitor can choose the proxy of outgoing requests."},
	{"B413", "import_pycrypto", High, 327, []string{"Crypto.Cipher", "Crypto.Hash", "Crypto.IO", "Crypto.Protocol", "Crypto.PublicKey", "Crypto.Random", "Crypto.Signature", "Crypto.Util"}, "PyCrypto and its module %s are no longer maintained; cryptography is."},
	{"B415", "import_pyghmi", High, 319, []string{"pyghmi"}, "IPMI sends everything readable."},
}

// blacklist is Bandit's built-in test B001, made of the entries that were selected.
func (c *Checker) blacklist(k kind) *test {
	return &test{id: "B001", name: "blacklist", function: "blacklist", kind: k, names: (*Checker).badNames, run: func(v *visitor) *Issue {
		if call, ok := v.self.(*syntax.Call); ok {
			return v.blacklistedCall(call)
		}
		return v.blacklistedImport()
	}}
}

// badNames are the last names of the functions that blacklistedCall looks at.
func (c *Checker) badNames() []string {
	out := []string{"__import__", "import_module"}
	for name := range c.badCalls {
		out = append(out, lastName(name))
	}
	return out
}

func (e *blacklisted) issue(name string) *Issue {
	var values []string
	if strings.Contains(e.wording, "%s") {
		values = []string{name}
	}
	issue := found(e.severity, High, e.cwe, e.wording, values...)
	issue.ID = e.id
	return issue
}

func (v *visitor) blacklistedCall(call *syntax.Call) *Issue {
	name := v.qualname()
	if idOf(call.Func) == "__import__" {
		switch {
		case len(call.Args) == 0:
			name = ""
		default:
			var ok bool
			if name, ok = stringOf(call.Args[0]); !ok {
				name = "UNKNOWN"
			}
		}
	} else if name == "importlib.import_module" || name == "importlib.__import__" {
		module := value{}
		if len(call.Args) > 0 {
			module = v.allArguments()[0]
		} else if given, ok := v.keyword("name"); ok {
			module = given
		} else {
			panic(raised{"import without a name"})
		}
		if module.kind != isString {
			return nil
		}
		name = module.text
	}
	if e := v.checker.badCalls[name]; e != nil {
		return e.issue(name)
	}
	return nil
}

func (v *visitor) blacklistedImport() *Issue {
	prefix, names, entries := "", []*syntax.Alias(nil), v.checker.badImports
	switch n := v.self.(type) {
	case *syntax.Import:
		names = n.Names
	case *syntax.ImportFrom:
		names = n.Names
		if n.Module != "" {
			prefix = n.Module + "."
		}
	}
	var buffer [16]string
	fulls := buffer[:0]
	for _, alias := range names {
		fulls = append(fulls, prefix+alias.Name)
	}
	for _, e := range entries {
		for i, alias := range names {
			full := fulls[i]
			if slices.ContainsFunc(e.names, func(bad string) bool { return strings.HasPrefix(full, bad) }) {
				return e.issue(alias.Name)
			}
		}
	}
	return nil
}

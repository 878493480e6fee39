package resolve

import "strings"

// stdlib holds the top-level names of Python's standard library, Python 2's and removed ones too.
var stdlib = set(`
BaseHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO
Tkinter UserDict __future__ _thread abc aifc annotationlib antigravity anydbm argparse array ast asynchat
asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cPickle cProfile cStringIO calendar
cgi cgitb chunk cmath cmd code codecs codeop collections colorsys commands compileall compression concurrent
configparser contextlib contextvars cookielib copy copyreg crypt csv ctypes curses dataclasses datetime dbhash
dbm decimal difflib dis distutils doctest dummy_thread email encodings ensurepip enum errno faulthandler fcntl
filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp
gzip hashlib heapq hmac html htmlentitydefs http httplib idlelib imaplib imghdr imp importlib inspect io
ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math md5
mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib popen2
poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
random re readline reprlib resource rlcompleter robotparser runpy sched secrets select selectors sha shelve
shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny
tarfile telnetlib tempfile termios textwrap this thread threading time timeit tkMessageBox tkinter token
tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib
urllib2 urlparse uu uuid venv warnings wave weakref webbrowser whichdb winreg winsound wsgiref xdrlib xml
xmlrpc xmlrpclib zipapp zipfile zipimport zlib zoneinfo`)

// builtinNames maps the name of a builtin to its dotted name, Python 2's included.
var builtinNames = func() map[string]string {
	names := map[string]string{}
	for name := range set(`
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented
NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning
StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
UnicodeWarning UserWarning ValueError Warning ZeroDivisionError _IncompleteInputError __debug__ __import__ abs
aiter all anext any apply ascii basestring bin bool breakpoint buffer bytearray bytes callable chr classmethod
cmp coerce compile complex delattr dict dir divmod enumerate eval exec execfile exit file filter float format
frozenset getattr globals hasattr hash help hex id input int intern isinstance issubclass iter len list locals
long map max memoryview min next object oct open ord pow print property quit range raw_input reduce reload
repr reversed round set setattr slice sorted staticmethod str sum super tuple type unichr unicode vars xrange
zip`) {
		names[name] = "builtins." + name
	}
	return names
}()

// python2 holds the modules of Python 2 that have another name in Python 3.
var python2 = set(`BaseHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO
	Tkinter UserDict anydbm cPickle cStringIO commands cookielib dbhash dummy_thread htmlentitydefs httplib md5 robotparser sha
	thread tkMessageBox urllib2 urlparse whichdb xmlrpclib`)

// builtinBases maps builtin classes to their bases; each line of the table is a base and what inherits
// from it.
var builtinBases = func() map[string][]string {
	bases := map[string][]string{}
	for line := range strings.Lines(`
	ArithmeticError: FloatingPointError OverflowError ZeroDivisionError
	BaseException: BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit
	BaseExceptionGroup: ExceptionGroup
	ConnectionError: BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
	Exception: ArithmeticError AssertionError AttributeError BufferError EOFError ExceptionGroup ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning
	ImportError: ModuleNotFoundError
	IndentationError: TabError
	LookupError: IndexError KeyError
	NameError: UnboundLocalError
	OSError: BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError
	RuntimeError: NotImplementedError PythonFinalizationError RecursionError
	SyntaxError: IndentationError _IncompleteInputError
	UnicodeError: UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError
	ValueError: UnicodeError
	Warning: BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
	int: bool
`) {
		base, classes, _ := strings.Cut(strings.TrimSpace(line), ":")
		for class := range set(classes) {
			bases["builtins."+class] = append(bases["builtins."+class], "builtins."+base)
		}
	}
	return bases
}()

// IsBuiltin reports whether name is a builtin of any Python from 2.7 on.
func IsBuiltin(name string) bool { _, ok := builtinNames[name]; return ok }

// IsStdlib reports whether a dotted name begins with a module of the standard library.
func IsStdlib(name string) bool {
	top, _, _ := strings.Cut(name, ".")
	return stdlib[top]
}

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, word := range strings.Fields(words) {
		s[word] = true
	}
	return s
}

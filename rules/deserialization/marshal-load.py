import base64
import marshal
from marshal import loads
import zlib

def run(text, sock, f):
    marshal.loads(base64.b64decode(text))  # want: marshal-load
    loads(zlib.decompress(text))  # want: marshal-load
    marshal.loads(sock.recv(4096))  # want: marshal-load
    marshal.load(f)  # want: marshal-load

def fine(code, f):
    marshal.dumps(code)  # ok: writes
    marshal.dump(code, f)  # ok: writes
    f.load()  # ok: something else

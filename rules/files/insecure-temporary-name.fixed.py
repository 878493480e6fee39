import os
import tempfile
from tempfile import mktemp

def save():
    a = tempfile.NamedTemporaryFile(delete=False).name  # want: insecure-temporary-name
    b = tempfile.NamedTemporaryFile(suffix=".txt", delete=False).name  # want: insecure-temporary-name
    c = os.tempnam()  # want: insecure-temporary-name
    return a, b, c

def fine(maker):
    tempfile.mkstemp()  # ok: creates the file
    tempfile.NamedTemporaryFile(delete=False)  # ok: creates the file
    tempfile.mkdtemp()  # ok: creates the folder
    maker.mktemp("x")  # ok: something else

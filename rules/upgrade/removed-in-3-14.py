import ast
import pkgutil
import sqlite3
import sys

def look(node):
    if isinstance(node, ast.Str):  # want: removed-in-3-14
        return pkgutil.find_loader("x")  # want: removed-in-3-14
    return sqlite3.version  # want: removed-in-3-14

def fine(node):
    if sys.version_info < (3, 8) and isinstance(node, ast.Num):  # ok: only where it is there
        return node.n
    if isinstance(node, ast.Constant):  # ok: the replacement
        return sqlite3.sqlite_version  # ok: the library's version
    if sys.version_info < (3, 12):
        return ast.Num(1)  # ok: only where it is there

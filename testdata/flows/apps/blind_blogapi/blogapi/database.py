import sqlite3

from flask import g


def post_by_slug(conn):
    return conn.execute("SELECT id FROM post WHERE slug = '%s'" % g.slug).fetchone()  # want: sql-injection


def views_of_slug(conn):
    row = conn.execute("SELECT views FROM post WHERE slug = ?", [g.slug]).fetchone()  # ok: sql-injection
    return row[0] if row else 0


def connect():
    return sqlite3.connect("blog.db")

import subprocess

from tornado.escape import xhtml_escape

from wiki.handlers.base import BaseHandler


class PageHandler(BaseHandler):
    def get(self, title):
        rows = self.db.execute("SELECT body FROM pages WHERE title = ?", (title,)).fetchall()  # ok: sql-injection
        if not rows:
            self.set_status(404)
            self.write("<p>No page named %s</p>" % title)  # want: xss
            return
        self.write("<h1>%s</h1><pre>%s</pre>" % (xhtml_escape(title), xhtml_escape(rows[0][0])))  # ok: xss

    def post(self, title):
        body = self.get_body_argument("body")
        cur = self.db.cursor()
        cur.execute("UPDATE pages SET body = :body WHERE title = :title", {"body": body, "title": title})  # ok: sql-injection
        self.db.commit()


class RawHandler(BaseHandler):
    def get(self):
        with open(self.file("pages", self.arg("title") + ".md")) as f:  # want: path-traversal
            self.set_header("Content-Type", "text/plain")
            self.finish(f.read())


class DiffHandler(BaseHandler):
    def get(self, old, new):
        out = subprocess.check_output(["diff", "-u", "/srv/wiki/rev/%d" % int(old), "/srv/wiki/rev/%d" % int(new)])  # ok: command-injection
        self.set_header("Content-Type", "text/plain")
        self.write(out)

    def post(self, old, new):
        flags = self.arg("flags", "-u")
        out = subprocess.getoutput(f"diff {flags} /srv/wiki/rev/{old} /srv/wiki/rev/{new}")  # want: command-injection
        self.write({"diff": out})


class SearchHandler(BaseHandler):
    def get(self):
        sql = "SELECT title FROM pages WHERE body LIKE '%" + self.arg("q") + "%'"
        cur = self.db.cursor()
        cur.execute(sql)  # want: sql-injection
        self.write({"titles": [r[0] for r in cur]})

    def post(self):
        offset = self.number("offset")
        cur = self.db.cursor()
        cur.execute("SELECT title FROM pages ORDER BY title LIMIT 20 OFFSET %s" % offset)  # ok: sql-injection
        self.write({"titles": [r[0] for r in cur]})


class AttachHandler(BaseHandler):
    def get(self):
        with open(self.own_file(self.arg("name")), "rb") as f:  # ok: path-traversal
            self.write({"size": len(f.read())})

    def post(self):
        upload = self.request.files["file"][0]
        with open(self.file("attachments", upload["filename"]), "wb") as f:  # want: path-traversal
            f.write(upload["body"])

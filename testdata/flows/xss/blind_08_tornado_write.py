# vulnerable: the argument is written into the page
import tornado.web


class Search(tornado.web.RequestHandler):
    def render_result(self, parts):
        self.write("\n".join(parts))  # want: xss

    def get(self):
        word = self.get_argument("q", "")
        parts = ["<html><body>"]
        parts.append("<p>Nothing found for " + word + "</p>")
        parts.append("</body></html>")
        self.render_result(parts)

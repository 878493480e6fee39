from tornado.escape import url_escape

from .base import Base


class Search(Base):
    def get(self):
        q = self.get_query_argument("q", "")
        self.page("Search", f'<a href="/search?q={url_escape(q)}&p=2">next</a> Results for {q}')

import tornado.web

from .search import Search

app = tornado.web.Application([(r"/search", Search)])

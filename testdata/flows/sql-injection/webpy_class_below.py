# vulnerable: web.py looks the class up by its name when a request comes, so it may stand below the application.
import web

urls = ("/orders/(.*)", "Orders")
app = web.application(urls, globals())
db = web.database(dbn="postgres", db="shop")


class Orders:
    def GET(self, customer):
        return list(db.select("orders", where="customer = '%s'" % customer))  # want: sql-injection

# safe: web.py's database puts the values of vars in by itself.
import web

urls = ("/orders/(.*)", "Orders")
app = web.application(urls, globals())
db = web.database(dbn="postgres", db="shop")


class Orders:
    def GET(self, customer):
        return list(db.select("orders", where="customer = $customer", vars={"customer": customer}))

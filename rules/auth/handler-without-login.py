from tornado import web


class Handler(web.RequestHandler):
    pass


class OrderHandler(Handler):
    @web.authenticated
    def get(self, number):  # ok: it asks
        self.finish(self.orders[number])

    @web.authenticated
    def delete(self, number):
        del self.orders[number]

    def patch(self, number):  # want: handler-without-login
        self.orders[number] = self.get_argument("price")


class PriceHandler(Handler):
    @web.authenticated
    def get(self):
        self.finish(self.prices)

    def post(self):  # want: handler-without-login
        self.prices.append(self.get_argument("price"))


class StockHandler(Handler):
    @web.authenticated
    def get(self):
        self.finish(self.stock)


class ReportHandler(Handler):
    async def get(self):  # want: handler-without-login
        self.finish(await self.report())


class LoginHandler(Handler):
    def post(self):  # ok: who is not logged in comes here
        self.login(self.get_argument("name"))


class BasketHandler(Handler):
    def get(self):  # ok: asks by itself
        if not self.current_user:
            self.redirect("/login")
        self.finish(self.basket)


class Basket:
    def get(self):  # ok: no handler
        return []

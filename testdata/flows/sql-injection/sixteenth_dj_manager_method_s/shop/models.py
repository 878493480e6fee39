# safe: the manager's method looks the ordering up in its own table
from django.db import models


class ProductManager(models.Manager):
    ORDERS = {"cheap": "price ASC", "dear": "price DESC"}

    def listed(self, order):
        clause = self.ORDERS.get(order) or "price ASC"
        return self.raw("SELECT * FROM shop_product ORDER BY " + clause)  # ok: sql-injection


class Product(models.Model):
    title = models.CharField(max_length=80)
    price = models.IntegerField()

    objects = ProductManager()

# vulnerable: the manager's method formats the ordering sent into extra SQL
from django.db import models


class ProductManager(models.Manager):
    ORDERS = {"cheap": "price ASC", "dear": "price DESC"}

    def listed(self, order):
        clause = self.ORDERS.get(order) or order
        return self.raw("SELECT * FROM shop_product ORDER BY " + clause)  # want: sql-injection


class Product(models.Model):
    title = models.CharField(max_length=80)
    price = models.IntegerField()

    objects = ProductManager()

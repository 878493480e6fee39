from django.db import models


class AdvertManager(models.Manager):
    def paid_above(self, amount):
        return self.raw("SELECT * FROM adverts_advert WHERE salary > %s", [amount])  # ok: sql-injection

    def near(self, place):
        return self.raw("SELECT * FROM adverts_advert WHERE place = '{}'".format(place))  # want: sql-injection


class Advert(models.Model):
    title = models.CharField(max_length=100)
    place = models.CharField(max_length=60)
    salary = models.IntegerField()
    featured = models.BooleanField(default=False)
    objects = AdvertManager()

from django.db import models


class Shelf(models.Model):
    code = models.SlugField()
    secret = models.BooleanField(default=False)


class Item(models.Model):
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE)
    name = models.CharField(max_length=100)
    kind = models.CharField(max_length=20)

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    tags = ArrayField(models.TextField())

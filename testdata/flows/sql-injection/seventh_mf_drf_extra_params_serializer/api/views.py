from rest_framework import viewsets

from .filters import TagFilter
from .models import Article


class ArticleViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Article.objects.all()
    filter_backends = [TagFilter]

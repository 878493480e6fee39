from django.urls import path

from adverts.views import AdvertCreate, AdvertSearch, apply, badge, letter, statistics

urlpatterns = [
    path("new/", AdvertCreate.as_view()),
    path("search/", AdvertSearch.as_view()),
    path("<int:pk>/apply/", apply),
    path("<int:pk>/badge/", badge),
    path("letter/<str:name>/", letter),
    path("statistics/", statistics),
]

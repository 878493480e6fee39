from django.urls import path

from . import api, views

urlpatterns = [
    path("", views.index),
    path("<int:pk>/", views.detail),
    path("<int:pk>/review/", views.review),
    path("api/search/", api.search),
    path("api/report/", api.report),
    path("api/<int:pk>/", api.BookView.as_view()),
]

from django.urls import path, re_path

from pages import admin_views, views

urlpatterns = [
    path("preview/", admin_views.preview),
    path("block/<str:kind>/", admin_views.block),
    path("theme/", admin_views.theme),
    path("out/", views.out),
    re_path(r"^p/(?P<slug>[a-z0-9-]+)/$", views.page),
    path("error/", views.error),
]
